// SPDX-License-Identifier: EUPL-1.2
// The script adds comfort alone: without it a page tells the same.
import { visit } from "../browser.mjs";

// What the script adds carries `data-script`; a button that sorts goes round the heading that stood there.
function told() {
    for (const button of document.querySelectorAll("th button[data-script]")) button.replaceWith(...button.childNodes);
    for (const element of document.querySelectorAll("script, style, noscript, template, [data-script]")) element.remove();
    for (const part of document.querySelectorAll("details")) part.open = true;
    const squeeze = (text) => text.replace(/\s+/g, " ").trim();
    return { text: squeeze(document.body.textContent), shown: squeeze(document.body.innerText) };
}

function difference(what, without, with_script) {
    if (without === with_script) return [];
    let at = 0;
    while (without[at] === with_script[at]) ++at;
    const near = (text) => text.slice(Math.max(0, at - 30), at + 50);
    return [`${what} differs: without script "…${near(without)}…", with it "…${near(with_script)}…"`];
}

/** Differences between a page with and without its script, in its text and in what of that is shown. */
export async function same_without({ browser, file }) {
    const [without, with_script] = [
        await visit(browser, file, { script: false }, (page) => page.evaluate(told)),
        await visit(browser, file, { script: true }, (page) => page.evaluate(told)),
    ];
    return [
        ...difference("the text", without.text, with_script.text),
        ...difference("the shown text", without.shown, with_script.shown),
        ...(without.shown.length < without.text.length / 2 ? ["more than half of the text is not shown"] : []),
    ];
}

/** Controls that show although nothing would come of using them. */
export function no_dead_controls({ browser, file }) {
    return visit(browser, file, { script: false }, (page) =>
        page.evaluate(() =>
            [...document.querySelectorAll("button, input, select, [role=button]")]
                .filter((element) => element.checkVisibility())
                .slice(0, 3)
                .map((element) => `without script there is ${element.outerHTML.slice(0, 80)}`),
        ),
    );
}
