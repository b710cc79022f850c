/** A random id of 128 bits; `crypto.randomUUID` is missing where a school serves over plain http. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Milliseconds since 1970 as an ISO 8601 instant in UTC. */
export function isoInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
