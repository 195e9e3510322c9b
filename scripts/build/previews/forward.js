{
  // The app, with everything that the address carries. A browser hides a text directive from location, and keeps it in
  // the address that it says it went to.
  const { app, view } = document.currentScript.dataset;
  const [asked = ''] = performance.getEntriesByType('navigation').map(({ name }) => name);
  const state = location.hash.replace(/:~:.*$/s, '').slice(1);
  const directive = /:~:.*$/s.exec(location.hash) ?? /:~:.*$/s.exec(asked) ?? '';
  location.replace(`${app}${location.search}#${state || view}${directive}`);
}
