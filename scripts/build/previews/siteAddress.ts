/** Where the build will stand, as the environment's SITE_URL says, ending in a slash; null where nothing is said. */
export function siteAddress(given: string | undefined): URL | null {
  if (given === undefined || given.trim() === '') return null;
  const refuse = (found: string) => {
    throw new Error(
      `SITE_URL is "${given}", ${found}. It is the address of the folder that the page will stand in, such as https://example.org/parallax/.`,
    );
  };
  const url = URL.canParse(given.trim()) ? new URL(given.trim()) : refuse('which is no whole address');
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return refuse('which does not begin with https:// or http://');
  if (url.search !== '' || url.hash !== '') return refuse('which has a question mark or a # in it');
  if (url.username !== '' || url.password !== '') return refuse('which has a name or a password in it');
  if (/\.html?$/.test(url.pathname)) return refuse('which is the address of a page');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
