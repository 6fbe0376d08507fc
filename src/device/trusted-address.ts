// The address of the worker, past Trusted Types: the one policy of the site passes this one address only. Registers nothing.

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string }
}

/** As browsers with Trusted Types want it. Once a document: a policy of a name is made only once. */
export function trustedAddress(address: string): string {
  const types = (window as { trustedTypes?: TrustedTypes }).trustedTypes
  if (!types) return address
  const policy = types.createPolicy('xinde', {
    createScriptURL: (given) => {
      if (given !== address) throw new TypeError(given)
      return given
    },
  })
  return policy.createScriptURL(address)
}
