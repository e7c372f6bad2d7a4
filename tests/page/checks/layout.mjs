// SPDX-License-Identifier: EUPL-1.2
// A page fits its screen and its paper: only tables scroll, in a box of their own that the keyboard reaches.
import { unfold, visit, width } from "../browser.mjs";

function too_wide() {
    const faults = [];
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > wide || document.body.scrollWidth > wide)
        faults.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} in ${wide} px`);
    const boxes = new Set();
    for (const element of document.body.querySelectorAll("*")) {
        if (element.getBoundingClientRect().right <= wide + 0.5 || !element.checkVisibility()) continue;
        let box = element.parentElement;
        while (box && getComputedStyle(box).overflowX === "visible") box = box.parentElement;
        const root = !box || box === document.body || box === document.documentElement;
        if (root) faults.push(`sticks out: ${element.outerHTML.slice(0, 100)}`);
        else boxes.add(box);
    }
    for (const box of boxes) {
        if (box.namespaceURI.endsWith("svg")) continue;
        if (!["auto", "scroll"].includes(getComputedStyle(box).overflowX))
            faults.push(`cut off: ${box.outerHTML.slice(0, 100)}`);
        else if (box.tabIndex < 0) faults.push(`the keyboard cannot scroll ${box.outerHTML.slice(0, 100)}`);
        else if (!box.matches(":is([role], section):is([aria-label], [aria-labelledby])"))
            faults.push(`has no name: ${box.outerHTML.slice(0, 100)}`);
    }
    return faults.slice(0, 5);
}

/** What does not fit a telephone, nor the 320 pixels of WCAG 1.4.10. */
export async function fits({ browser, file }) {
    const faults = [];
    for (const wide of [width.phone, width.reflow]) {
        const found = await visit(browser, file, { wide }, async (page) => {
            await unfold(page);
            return page.evaluate(too_wide);
        });
        faults.push(...found.map((fault) => `${wide}: ${fault}`));
    }
    return faults;
}
