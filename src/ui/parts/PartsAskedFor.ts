/** Parts of the page that are fetched when they are asked for, each once; one that could not be had is asked for anew. */
export class PartsAskedFor<Name extends string, Part> {
  readonly #sources: Readonly<Record<Name, () => Promise<Part>>>;
  readonly #here = new Map<Name, Part>();

  constructor(sources: Readonly<Record<Name, () => Promise<Part>>>) {
    this.#sources = sources;
  }

  /** The part, if it is here. */
  get(name: Name): Part | undefined {
    return this.#here.get(name);
  }

  async fetch(name: Name): Promise<void> {
    if (!this.#here.has(name)) this.#here.set(name, await this.#sources[name]());
  }
}
