// Trusted Types are not among TypeScript's declarations yet.
interface Policies {
  readonly defaultPolicy: object | null;
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (address: string) => string }) => object;
}

/**
 * The page's Content-Security-Policy lets a worker start only from an address that a policy has approved of: ours
 * approves of our own origin. Does nothing where the browser knows no such policies, or has ours already.
 */
export function trustOwnScripts() {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };
  if (!trustedTypes || trustedTypes.defaultPolicy !== null) return;
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) => {
      if (new URL(address, document.baseURI).origin !== location.origin)
        throw new TypeError(`Not a script of ours: ${address}`);
      return address;
    },
  });
}
