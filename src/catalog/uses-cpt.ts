/** False where HCPCS Level II and ICD-10-CM are enough. */
export function usesCpt(services: readonly { readonly code: string }[]): boolean {
  return services.some(({ code }) => /^\d/.test(code));
}
