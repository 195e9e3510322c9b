/** A value in one line, for forms that a line's end would break. Other spaces, as the ideographic one, are the text's. */
export function oneLine(value: string): string {
  return value.replaceAll(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ').replaceAll(/^ | $/g, '');
}
