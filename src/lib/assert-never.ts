/** Proves to the compiler that every case was handled; reaching it is a programmer's error. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
