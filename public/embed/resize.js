// For a page that embeds rows or statements of Parallax: gives each of their frames the height that it asks for.
{
  const home = new URL('.', document.currentScript.src);
  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(home.href));
  addEventListener('message', ({ source, origin, data }) => {
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== home.origin || data?.parallax !== 'height') return;
    if (Number.isFinite(data.height) && data.height > 0 && data.height < 20_000) frame.height = Math.ceil(data.height);
  });
  // Those that had told it before this script was here.
  for (const { contentWindow } of frames()) contentWindow.postMessage({ parallax: 'ask' }, '*');
}
