/** Colours: Okabe and Ito, "Color Universal Design" (2008), darker or paler; a line of its own form for each kind. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#fdfdfb;--card:#fff;--ink:#22262b;--soft:#5b636d;--line:#e1e3e0;--accent:#0b5c94;
--method:#a3307c;--method-bg:#f8e4f1;--dataset:#00694d;--dataset-bg:#d9f1e7;--metric:#9c4600;--metric-bg:#fdead8;--link:#0b5c94;--link-bg:#deedf8}
@media(prefers-color-scheme:dark){:root{--bg:#15181b;--card:#1b1f23;--ink:#e4e6e3;--soft:#a2abb4;--line:#30363c;--accent:#7cc0f0;
--method:#f0a0d4;--method-bg:#46203a;--dataset:#6fd8b5;--dataset-bg:#0f3c30;--metric:#f5b078;--metric-bg:#4a2b12;--link:#7cc0f0;--link-bg:#143650}}
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.65 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;z-index:3;background:var(--card);padding:.5rem 1rem}
main{min-width:0}
.top,.columns{max-width:70rem;margin:0 auto;padding:0 1.5rem}
.top{padding-top:3rem;padding-bottom:1.5rem}
h1{margin:0;font-size:1.9rem;line-height:1.25;font-weight:650;letter-spacing:-.015em}
.top p{margin:.35rem 0 0;color:var(--soft)}
.columns{display:grid;grid-template-columns:17rem minmax(0,46rem);gap:4rem;align-items:start}
.index{position:sticky;top:0;max-height:100vh;overflow:auto;padding:.9rem .5rem 2rem 0;font-size:.84rem;line-height:1.4}
.index ol{margin:0;padding:0 0 0 2.1rem}
.index li{padding:.28rem 0 .28rem .2rem}.index li::marker{color:var(--soft);font-variant-numeric:tabular-nums}
.index a{color:var(--ink);text-decoration:none;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
.index a:hover{color:var(--accent);text-decoration:underline}
.legend{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;margin:0 -.75rem;padding:.75rem;border:0;border-bottom:1px solid var(--line);background:var(--bg);font-size:.875rem}
.legend label{display:flex;align-items:center;gap:.45rem;cursor:pointer}
.legend input{margin:0;accent-color:var(--accent)}
.count{color:var(--soft);font-variant-numeric:tabular-nums}
article{padding:2.4rem 0 2.6rem;border-bottom:1px solid var(--line)}
article:last-child{border:0}
h2{margin:0;font-size:1.28rem;line-height:1.35;font-weight:620;letter-spacing:-.008em}
.authors{margin:.4rem 0 0;color:var(--soft)}
.facts{display:flex;flex-wrap:wrap;gap:.1rem 1.3rem;margin:.4rem 0 0;padding:0;list-style:none;font-size:.875rem}
.key,dt,th{color:var(--soft);font-weight:400}
.abstract{margin:1rem 0 0}
.none{margin:1rem 0 0;color:var(--soft);font-style:italic}
.mark{color:inherit;background:none;border-radius:3px;padding:.06em .12em;text-decoration:underline 2px;text-underline-offset:.22em;text-decoration-skip-ink:none;-webkit-box-decoration-break:clone;box-decoration-break:clone;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.mark .mark{text-underline-offset:.42em}
.mark a{color:inherit;text-decoration:none}
.method{background:var(--method-bg);text-decoration-color:var(--method)}
.dataset{background:var(--dataset-bg);text-decoration-color:var(--dataset);text-decoration-style:dashed}
.metric{background:var(--metric-bg);text-decoration-color:var(--metric);text-decoration-style:dotted}
.link{background:var(--link-bg);text-decoration-color:var(--link);text-decoration-style:double}
mark.mark::before{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
mark.method::before{content:" (method) "}mark.dataset::before{content:" (dataset) "}mark.metric::before{content:" (metric) "}mark.link::before{content:" (link) "}
body:has(#show-method:not(:checked)) mark.method,body:has(#show-dataset:not(:checked)) mark.dataset,body:has(#show-metric:not(:checked)) mark.metric,body:has(#show-link:not(:checked)) mark.link{background:none;text-decoration-color:transparent}
.found{display:grid;grid-template-columns:7.2rem minmax(0,1fr);gap:.5rem 1rem;margin:1.4rem 0 0;padding:1rem 1.1rem;border:1px solid var(--line);border-radius:8px;background:var(--card);font-size:.875rem;line-height:1.5}
dd{margin:0}
.names{display:flex;flex-wrap:wrap;gap:.3rem .4rem;margin:0;padding:0;list-style:none}
.name{padding:.05rem .4rem;border-radius:4px;display:inline-block}
.wide{overflow-x:auto;overflow-wrap:normal}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.12rem 1.4rem .12rem 0;text-align:start;vertical-align:top}
th{font-size:.8rem}
td{min-width:5.5rem;max-width:16rem;overflow-wrap:break-word}
.baseline td{color:var(--soft)}
.index ul{margin:0;padding:0;list-style:none}
.totals{display:flex;flex-wrap:wrap;gap:1rem 2.4rem;margin:1.3rem 0 0;padding:0;list-style:none}
.totals strong{font-size:1.35rem;font-weight:620;font-variant-numeric:tabular-nums}
.detail{color:var(--soft);font-size:.84rem;font-weight:400}.totals .detail{display:block}
section{padding:.4rem 0 2.6rem}
section h2{padding-bottom:.5rem;border-bottom:1px solid var(--line)}
h3{margin:1.6rem 0 .3rem;font-size:1rem;font-weight:620}
.note{margin:.7rem 0 0;color:var(--soft);font-size:.875rem}
.chart{width:100%;margin-top:.8rem;table-layout:fixed;font-size:.875rem;line-height:1.35}
.chart th,.chart td{padding:.2rem .9rem .2rem 0;min-width:0;vertical-align:middle;max-width:none}
.chart .label{width:13rem}.bars .number{width:3rem}.strips .number{width:13rem}
.chart th{color:var(--ink);font-size:inherit}.chart th.none{font-style:italic;margin:0;color:var(--soft)}
.chart td.number{padding-right:0}.bars td.number{text-align:end}
svg{display:block;overflow:visible}
.bar{background:none}.bar.method{fill:var(--method)}.bar.dataset{fill:var(--dataset)}.bar.link{fill:var(--link)}.bar.paper{fill:var(--soft)}
.rule{stroke:var(--line)}.axis text{fill:var(--soft);font-size:.75rem}.axis .plot{padding-top:0}
.dot circle{fill:var(--metric);stroke:var(--metric);stroke-width:1.5}.dot.baseline circle{fill:var(--bg)}
.range{stroke:var(--metric);stroke-width:2}.spread{stroke:var(--metric)}
.key-dot{color:var(--metric)}
.values{width:100%;margin-top:.6rem;font-size:.875rem;line-height:1.45}.value{white-space:nowrap}
details{margin-top:.6rem;border-bottom:1px solid var(--line);padding:.55rem 0}summary{cursor:pointer;font-weight:500}summary .count{font-weight:400}
details ul{margin:.4rem 0 .5rem;padding-left:1.2rem;font-size:.875rem}details .detail{display:block}
.clipped{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden;color:inherit;text-decoration-color:var(--line)}
.papers{margin:.6rem 0 0;padding-left:2.4rem}.papers li{padding:.4rem 0}.papers li::marker{color:var(--soft);font-size:.84rem}.papers .title,.papers .detail{display:block;line-height:1.45}.papers a{color:inherit;text-decoration-color:var(--line)}
:target{background:var(--link-bg)}article:target{background:none}
@media(max-width:60rem){.columns{display:block}.top{padding-top:2rem}.index{position:static;max-height:13rem;margin-bottom:.5rem;padding:.5rem .5rem .5rem 0;border-block:1px solid var(--line)}}
@media(max-width:34rem){body{font-size:.97rem}.top,.columns{padding-left:1.1rem;padding-right:1.1rem}.found{display:block}dt{margin-top:.7rem}dt:first-child{margin-top:0}.legend{gap:.3rem .9rem;font-size:.8rem}.legend label{gap:.3rem}html{scroll-padding-top:6rem}.chart,.chart tbody{display:block}.chart tr{display:grid;grid-template-columns:minmax(0,1fr) auto;padding:.2rem 0}.chart .plot{grid-area:2/1/3/3;padding:0}.chart td.number{text-align:end}.axis td:not(.plot){display:none}.values,.values tbody{display:block}.values thead{position:absolute;clip-path:inset(50%)}.values tr{display:grid;grid-template-columns:minmax(0,1fr) auto;padding:.35rem 0}.values td{min-width:0;max-width:none;padding-right:0}.values .value{padding-left:1rem;text-align:end}.values td:nth-child(n+3){grid-column:1/3;color:var(--soft)}.values td:empty{display:none}}
@media print{body{background:none;font-size:10pt}.index,.skip,.legend input{display:none}.columns{display:block}.legend{position:static}.found{background:none}h2{break-after:avoid}.found,tr{break-inside:avoid}}
`

/** The hash of {@link STYLE} that lets a browser take it, and no other style. */
export const STYLE_HASH = 'sha256-1G5hgoSIN8GGjdWrpvz2AvonwU8Y+71HzOSCkmVaUMk='
