/**
 * The policy that every page is served under: everything comes from the page's own origin, and
 * nothing inline runs. It stands in the built page itself, so that any static host enforces it.
 */
const directives: Readonly<Record<string, readonly string[]>> = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "manifest-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

function join(entries: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(entries)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

/** For the page's own `<meta>`, where browsers ignore `frame-ancestors`. */
export const metaPolicy = join(directives);

/** For the servers that can send headers. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": join({ ...directives, "frame-ancestors": ["'self'"] }),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
};
