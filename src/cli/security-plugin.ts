import type { Plugin } from "vite";
import { metaPolicy, securityHeaders } from "./content-security-policy.ts";

/**
 * Writes the Content-Security-Policy into the built page, and `_headers` (the format that Netlify
 * and Cloudflare Pages read) beside it. The development server stays free: it needs inline styles.
 */
export function securityPlugin(): Plugin {
  return {
    name: "security-headers",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: metaPolicy },
          injectTo: "head-prepend",
        },
      ],
    },
    generateBundle() {
      const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
      this.emitFile({
        type: "asset",
        fileName: "_headers",
        source: `/*\n${lines.join("\n")}\n`,
      });
    },
  };
}
