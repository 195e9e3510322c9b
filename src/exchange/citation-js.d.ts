// @citation-js has no types of its own; the tests read our citations with it.
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options?: { readonly forceType: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
