import { expect } from "@playwright/test";
import { test } from "./harness/journey.ts";

const refused = /Content Security Policy|violates the following/i;

test.describe("@desktop the Content-Security-Policy", () => {
  test("lets nothing in but the page's own origin, in the header and in the page", async ({
    page,
    request,
    open,
    site,
  }) => {
    const header = (await request.get(site)).headers()["content-security-policy"] ?? "";
    await open("/");
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
    const inPage = (await meta.getAttribute("content")) ?? "";
    for (const policy of [header, inPage]) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe-|\*|https?:|data:|blob:/);
    }
    expect(header.startsWith(inPage)).toBe(true);
  });

  test("is kept by the browser", async ({ page, open, watch }) => {
    watch.allow(refused);
    watch.allow(/other\.example/);
    await open("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const outcome = await page.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "globalThis.planted = true";
      document.body.append(script);
      const fetched = await fetch("http://other.example/").then(
        () => "let out",
        () => "refused",
      );
      return { ran: "planted" in globalThis, fetched };
    });
    expect(outcome).toEqual({ ran: false, fetched: "refused" });
  });
});
