{
  // A passage or a statement that is no longer here: the app says what became of it, from what the address carries.
  const at = location.pathname.search(/(passages\/[^/]+|statements)\/[^/]+$/);
  if (at >= 0 && location.hash !== '') {
    // With the origin, since `//elsewhere/…` by itself is an address of another host.
    location.replace(`${location.origin}${location.pathname.slice(0, at)}index.html${location.search}${location.hash}`);
  }
}
