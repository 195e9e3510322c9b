/** The width of a window, in rem, from which so many accounts stand beside each other in lines that read well. */
export function columnsFrom(accounts: number): number {
  if (accounts <= 2) return 48;
  return accounts <= 4 ? 64 : 80;
}
