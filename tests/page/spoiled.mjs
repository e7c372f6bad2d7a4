// SPDX-License-Identifier: EUPL-1.2
// Per check how to spoil good_page.html, a replacement each, and what the check then says.
const INTO_MAIN = '<main id="inhoud" tabindex="-1">';
const into_main = (markup) => [INTO_MAIN, `${INTO_MAIN}${markup}`];
const into_style = (rule) => ["<style>", `<style>\n${rule}\n`];
const into_script = (line) => ["<script>", `<script>\n${line}\n`];

export const SPOILED = {
    valid: [[...into_main("<p><p></p></div>"), /main|div|p/], [...into_main('<b id="inhoud">x</b>'), /no-dup-id/]],
    own: [
        [...into_main("<b>x</b>"), /element b/],
        [...into_main('<p id="ontsnapt">x</p>'), /markup of the register/],
        [...into_main('<p style="color: red">x</p>'), /attribute style/],
        [...into_main('<p onclick="f()">x</p>'), /attribute onclick/],
        [...into_main('<a href="javascript:f()">x</a>'), /address/],
        [...into_main('<a href="#elders">x</a>'), /leads nowhere/],
        [...into_main("<script>1</script>"), /2 scripts/],
        [...into_main("<p>\u202e</p>"), /U\+202e/],
        [...into_main("<p>\u001b</p>"), /U\+1b/],
    ],
    shape: [
        ['lang="nl"', 'lang="en"', /lang is en/],
        ["<title>Proefpagina</title>", "", /no title/],
        ["<caption>Cijfers per directie</caption>", "", /1 of table:not/],
        [' scope="row"', "", /1 of th:not/],
        ["<title>Aandeel: 37,0%</title>", "", /1 of svg/],
        ["<h1>Proefpagina</h1>", "", /0 of h1/],
    ],
    quiet: [
        [...into_main('<img src="https://voorbeeld.nl/a.png" alt="">'), /voorbeeld\.nl/],
        [...into_script("console.error('stuk');"), /stuk/],
        [...into_script("setTimeout(() => nergens(), 0);"), /nergens/],
        ["script-src SCRIPT_HASH", "script-src 'sha256-AAAA'", /Content Security Policy/],
    ],
    policy: [
        ["default-src 'none'", "default-src 'self'", /default-src/],
        ["base-uri 'none'; ", "", /base-uri/],
        ["script-src SCRIPT_HASH", "script-src 'unsafe-inline'", /script-src is not by hash/],
        ["Content-Security-Policy", "x-policy", /no policy/],
    ],
    second_wall: [
        ["script-src SCRIPT_HASH", "script-src 'unsafe-inline'", /an intruder ran/],
        ["style-src STYLE_HASH", "style-src 'unsafe-inline'", /was styled/],
        ["default-src 'none'", "img-src https:", /asks for https:\/\/voorbeeld\.nl\/y/],
    ],
    same_without: [
        [...into_script("document.querySelector('h1').textContent = 'Anders';"), /the text differs/],
        [...into_script("document.querySelector('svg').insertAdjacentHTML('afterend', '<p>erbij</p>');"), /erbij/],
        [...into_script("document.querySelector('details').hidden = true;"), /the shown text differs/],
    ],
    no_dead_controls: [[...into_main("<button type=button>Sorteer</button>"), /without script/]],
    fits: [
        [".box { overflow-x: auto; }", "", /the page scrolls sideways/],
        [".box { overflow-x: auto; }", ".box { overflow-x: hidden; }", /cut off/],
        [' tabindex="0"', "", /the keyboard cannot scroll/],
        ['aria-label="Tabel met cijfers" ', "", /has no name/],
        [...into_style(".box { overflow-x: visible !important; } body { overflow-x: hidden; }"), /sticks out/],
    ],
    focus: [
        ['<nav aria-label="Inhoud"><a href="#inhoud">Naar de inhoud</a></nav>', "", /not to a skip link/],
        ['href="#inhoud"', 'href="#nergens"', /does not lead into main/],
        [":focus-visible { outline: 3px solid currentColor; }", ":focus { outline: none; }", /the focus is not seen/],
    ],
    sort: [
        ['button.type = "button";', 'button.type = "button"; button.tabIndex = -1;', /Tab finds no button/],
        ["number(value(a, 1)) - number(value(b, 1))", "value(a, 1).localeCompare(value(b, 1))", /comes after/],
        ["for (const other of cells)", "for (const other of [])", /2 columns say/],
        [/ {4}cell\.setAttribute\("aria-sort".*\n/, "", /aria-sort is null/],
        ["body.append(...rows()", "body.replaceChildren(...rows().slice(1)", /changes the rows/],
    ],
    filter: [
        ['input.type = "search"', 'input.type = "text"', /Tab finds no filter/],
        ["row.hidden = ", "row.title = ", /hides no row/],
        ["row.hidden = ", 'row.hidden = input.value === "" || ', /stay away/],
        ["!row.textContent.toLowerCase()", "!row.textContent", /finds no row/],
        ["status.textContent = ", "status.title = ", /no status/],
        ["filter((row) => !row.hidden).length", "length", /does not say/],
    ],
    unfolded: [["details::details-content { content-visibility: visible; }", "", /folded on paper \(script: false\): Uitleg/]],
    whole: [
        [".box { overflow: visible; } .wide { min-width: 0; }", ".wide { min-width: 2000px; }", /cut off on paper/],
        ["@media screen and (prefers", "@media (prefers", /dark paper/],
        [...into_style("thead { display: table-row-group; }"), /is not repeated/],
        ["tfoot { display: table-row-group; }", "", /total stands on every page/],
        ["[data-script]:not(th button) { display: none; }", "", /on paper there is/],
    ],
    axe: [
        [...into_style("p { color: #999; background: #fff; }"), /color-contrast/],
        [...into_style("@media screen and (prefers-color-scheme: dark) { p { color: #444; } }"), /screen dark 1280: color-contrast/],
        [...into_style("@media print { p { color: #bbb; } }"), /print light 718: color-contrast/],
        ['label.textContent = "Toon rijen met ";', "", /label/],
    ],
    target_size: [
        [/(min-height: 2[48]px; )?min-width: 24px; }\nth|nav a \{.*\}\n/, "nav a { }\n", /<a href/],
        [...into_style("th button { font-size: 8px !important; line-height: 8px; min-height: 0 !important; padding: 0; border: 0; }"), /<button/],
    ],
};
