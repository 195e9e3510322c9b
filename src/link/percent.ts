/**
 * encodeURIComponent leaves !'()*~ as they are; of these chats cut some, and `~` divides our fields. It throws on half a
 * pair of surrogates, which a file or its name may hold; that goes as the sign for what cannot be written.
 */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Null where it cannot be: a link that was cut or mangled on its way. */
export function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
