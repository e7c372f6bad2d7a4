// SPDX-License-Identifier: EUPL-1.2
// Debian's Chromium, and one look at a page in it.
import { pathToFileURL } from "node:url";

import { load } from "./packages.mjs";

/** Widths in CSS pixels: a desk, a telephone, what WCAG 1.4.10 asks of reflow, and A4 between margins of 1 cm. */
export const width = { desk: 1280, phone: 400, reflow: 320, paper: 718 };

// Generous: tests run beside each other and beside builds.
const PATIENCE_MS = 300_000;

export function launch(packages) {
    return load(packages, "playwright-core").chromium.launch({ executablePath: "/usr/bin/chromium", timeout: PATIENCE_MS });
}

/**
 * Opens `file` and gives what `look(page, log)` gives. `log.requests` holds every address that was asked for but the
 * file's own, all of them refused; `log.errors` what the page complained of.
 */
export async function visit(browser, file, options, look) {
    const { script = true, scheme = "light", media = "screen", wide = width.desk } = options;
    const context = await browser.newContext({
        javaScriptEnabled: script,
        colorScheme: scheme,
        viewport: { width: wide, height: 900 },
    });
    try {
        const own = pathToFileURL(file).href;
        const log = { requests: [], errors: [] };
        await context.route("**/*", (route) => {
            const url = route.request().url();
            if (url.split("#")[0] === own) return route.continue();
            log.requests.push(url);
            return route.abort();
        });
        context.setDefaultTimeout(PATIENCE_MS);
        const page = await context.newPage();
        page.on("console", (line) => {
            if (["error", "warning"].includes(line.type())) log.errors.push(line.text());
        });
        page.on("pageerror", (error) => log.errors.push(String(error)));
        await page.emulateMedia({ media, colorScheme: scheme });
        await page.goto(own, { waitUntil: "load" });
        return await look(page, log);
    } finally {
        await context.close();
    }
}

/** Unfolds every `details`, so that what is in it is looked at too. */
export function unfold(page) {
    return page.evaluate(() => {
        for (const part of document.querySelectorAll("details")) part.open = true;
    });
}
