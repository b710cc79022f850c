import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { contentPlugin } from "./src/cli/content-plugin.ts";
import { securityPlugin } from "./src/cli/security-plugin.ts";

export default defineConfig({
  // Relative addresses: the build runs under any path of any static host.
  base: "./",
  plugins: [
    react(),
    contentPlugin(),
    securityPlugin(),
    VitePWA({
      registerType: "prompt",
      // src/app/service-worker.ts registers it.
      injectRegister: false,
      manifest: {
        name: "Chart to Claim",
        short_name: "Chart to Claim",
        description: "Learn to turn a medical chart into codes, a superbill and a claim.",
        lang: "en-US",
        start_url: ".",
        scope: ".",
        display: "standalone",
        background_color: "#f6f4ee",
        theme_color: "#1c4f8f",
        icons: [
          { src: "icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "icon-512.png", sizes: "512x512", type: "image/png" },
          {
            src: "icon-maskable-512.png",
            sizes: "512x512",
            type: "image/png",
            purpose: "maskable",
          },
          { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
        ],
      },
      workbox: {
        globPatterns: ["**/*.{html,js,css,json,woff2,svg,png}"],
        // Every flow works offline, so every file is stored; the code book is the largest of them.
        maximumFileSizeToCacheInBytes: 6 * 1024 * 1024,
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        sourcemap: false,
      },
    }),
  ],
  build: {
    target: "es2022",
    manifest: true,
    // A data: address would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    // In kB. The code book is the one large chunk; tests/budgets watches the sizes that matter.
    chunkSizeWarningLimit: 2048,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
