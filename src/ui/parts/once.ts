/** Hands on a part of the page once it is here, or tells that it could not be had; returns the way to call that off. */
export type Wait = <Part>(part: Promise<Part>, then: (part: Part) => void, failed?: () => void) => () => void;

export const once: Wait = (part, then, failed) => {
  let current = true;
  part.then(
    (here) => current && then(here),
    () => current && failed?.(),
  );
  return () => {
    current = false;
  };
};
