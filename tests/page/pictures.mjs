// SPDX-License-Identifier: EUPL-1.2
// Pictures of a page as people get to see it, for `./dev screenshots`: two widths, light and dark, and as a pdf.
//
// Usage: node pictures.mjs PACKAGES PAGE FOLDER
import { basename, join, resolve } from "node:path";

import { launch, visit, width } from "./browser.mjs";

// Chromium pictures no more than 16 384 pixels, and nobody looks at so much.
const MOST_HEIGHT = 12_000;

const [packages, page_file, folder] = process.argv.slice(2);
const file = resolve(page_file);
const target = (rest) => join(folder, `${basename(file, ".html")}${rest}`);

const browser = await launch(packages);
try {
    for (const wide of [width.desk, width.phone])
        for (const scheme of ["light", "dark"])
            await visit(browser, file, { wide, scheme }, async (page) => {
                const height = await page.evaluate(() => document.documentElement.scrollHeight);
                const clip = { x: 0, y: 0, width: wide, height: Math.min(height, MOST_HEIGHT) };
                await page.screenshot({ path: target(`-${wide}-${scheme}.png`), fullPage: true, clip });
            });
    await visit(browser, file, { media: "print" }, (page) => page.pdf({ path: target(".pdf"), format: "A4" }));
} finally {
    await browser.close();
}
