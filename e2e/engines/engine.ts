/** A browser that is not the one of the other end-to-end tests, driven as far as a deep link needs it. */
export interface Engine {
  readonly name: string;
  visit(address: string): Promise<void>;
  /** Runs a function of the page, which takes nothing and gives what JSON can hold. */
  ask<Answer>(question: () => Answer): Promise<Answer>;
  close(): Promise<void>;
}
