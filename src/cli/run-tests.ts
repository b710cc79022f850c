/**
 * Runs every check of the project, one after the other, and goes on after a failure.
 *
 * Usage: npm test [-- step …]      (without names: all steps)
 *
 * The last line counts: each unit test and browser journey for itself, every other step as one.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findOrInstallBrowser } from "./browser.ts";
import { addCounts, countJourneys, countUnits, type Counts } from "./test-counts.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const results = { unit: "test-results/unit.json", journeys: "test-results/journeys.json" };

interface Step {
  readonly name: string;
  readonly says: string;
  readonly script: readonly [string, ...string[]];
  /** Reads the step's own report, when it counts its tests. */
  readonly count?: () => Counts;
  /** Set up before the step; what it throws fails the step. */
  readonly prepare?: () => void;
}

function readReport(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

const steps: readonly Step[] = [
  { name: "types", says: "Types", script: ["tsc", "--noEmit", "-p", "."] },
  { name: "lint", says: "Lint", script: ["oxlint"] },
  {
    name: "format",
    says: "Formatting",
    script: ["prettier", "--check", "--log-level", "warn", "."],
  },
  { name: "knip", says: "Dead code", script: ["knip"] },
  {
    name: "unit",
    says: "Unit, content and architecture tests",
    script: [
      "vitest",
      "run",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${results.unit}`,
    ],
    count: () => countUnits(readReport(results.unit)),
  },
  { name: "content", says: "Content", script: ["tsx", "src/cli/check-content.ts"] },
  { name: "build", says: "Build", script: ["vite", "build", "--logLevel", "warn"] },
  { name: "budgets", says: "Size budgets", script: ["tsx", "tests/budgets/check-budgets.ts"] },
  {
    name: "journeys",
    says: "Browser journeys",
    script: ["playwright", "test"],
    prepare: () => {
      process.env["CHROMIUM_PATH"] = findOrInstallBrowser();
    },
    count: () => countJourneys(readReport(results.journeys)),
  },
];

async function execute([command, ...args]: readonly [string, ...string[]]): Promise<boolean> {
  return new Promise((resolve) => {
    // One string for the shell: on Windows the commands are scripts that only a shell finds.
    const child = spawn([command, ...args].join(" "), { cwd: root, shell: true, stdio: "inherit" });
    child.once("error", () => {
      resolve(false);
    });
    child.once("close", (code) => {
      resolve(code === 0);
    });
  });
}

/** A failed step counts at least one failure, whatever its report says. */
function settle(step: Step, succeeded: boolean): Counts {
  if (step.count === undefined) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  try {
    const counts = step.count();
    const ranNothing = counts.passed + counts.failed === 0;
    if ((!succeeded || ranNothing) && counts.failed === 0) return { ...counts, failed: 1 };
    return counts;
  } catch {
    console.error(`${step.says}: no readable report was written`);
    return { passed: 0, failed: 1 };
  }
}

async function runStep(step: Step): Promise<Counts> {
  console.log(`\n── ${step.says} ──`);
  const started = performance.now();
  let succeeded = false;
  try {
    step.prepare?.();
    succeeded = await execute(step.script);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  const counts = settle(step, succeeded);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${counts.failed === 0 ? "✓" : "✗"} ${step.says} (${seconds} s)`);
  return counts;
}

async function main(): Promise<void> {
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = steps.map(({ name }) => name).join(", ");
    console.error(`No step is called ${unknown.join(", ")}. The steps are: ${known}.`);
    process.exitCode = 1;
    return;
  }
  process.chdir(root);
  const commands = join(root, "node_modules", ".bin");
  process.env["PATH"] = [commands, process.env["PATH"] ?? ""].join(delimiter);
  rmSync("test-results", { recursive: true, force: true });
  mkdirSync("test-results", { recursive: true });

  let total: Counts = { passed: 0, failed: 0 };
  const failed: string[] = [];
  for (const step of steps) {
    if (chosen.length > 0 && !chosen.includes(step.name)) continue;
    const counts = await runStep(step);
    total = addCounts(total, counts);
    if (counts.failed > 0) failed.push(step.says);
  }
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(", ")}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

await main();
