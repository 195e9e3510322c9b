/**
 * An address with Chinese as it is read: percent-encoded it cannot be, let alone typed, from paper. What is typed back
 * leads to the same; so a percent sign stays encoded, which would otherwise seem to encode what follows it.
 */
export function readable(address: string): string {
  try {
    return decodeURI(address.replaceAll('%25', '%2525'));
  } catch {
    return address;
  }
}
