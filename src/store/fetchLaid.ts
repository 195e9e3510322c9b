/**
 * What the build laid beside the page as JSON. It was checked then, and is not checked again.
 *
 * @throws what says the address, where it cannot be had
 */
export async function fetchLaid<Laid>(address: string | URL): Promise<Laid> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${String(address)}: ${response.status}`);
  return (await response.json()) as Laid;
}
