declare const brand: unique symbol;

/** A nominal type over `T`; only the parser of that name mints it. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
