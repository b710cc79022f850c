import { mergeConfig } from "vite";
import { defineConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

const pureTests = [
  "src/{lib,domain}/**/*.test.ts",
  "src/exercises/*/{schema,validate,grade}.test.ts",
];

/**
 * Component tests (`*.test.tsx`) run in jsdom, plain tests in Node, and tests of pure modules in
 * Node without ambient time, randomness or React.
 */
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      css: { modules: { classNameStrategy: "non-scoped" } },
      // A limit against hanging, far above what any test takes on a busy machine.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      restoreMocks: true,
      unstubGlobals: true,
      projects: [
        {
          extends: true,
          test: {
            name: "pure",
            environment: "node",
            include: pureTests,
            setupFiles: ["tests/setup/pure.ts"],
          },
        },
        {
          extends: true,
          test: {
            name: "node",
            environment: "node",
            include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
            exclude: pureTests,
          },
        },
        {
          extends: true,
          test: {
            name: "dom",
            environment: "jsdom",
            include: ["src/**/*.test.tsx"],
            setupFiles: ["tests/setup/dom.ts"],
          },
        },
      ],
    },
  }),
);
