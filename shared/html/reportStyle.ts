/**
 * How the report looks as HTML, in a file and on the screen. Paper in both: dark on white. Headings by class, because their
 * level depends on the page around them. `--house` and `--house-faint` come from outside.
 */
export const reportStyle = `
body { margin: 0; background: #eef1f3; }
main { max-width: 860px; margin: 0 auto; padding: 24px 12px; }
.report { padding: 40px 48px; background: #fff; color: #1c2733; font: 15px/1.5 Inter, system-ui, sans-serif; }
.report .l0, .report .l1, .report .l3 { color: var(--house); }
.report .l0 { margin: 0; font-size: 30px; line-height: 1.2; }
.report .l1 { margin: 44px 0 8px; font-size: 22px; }
.report .l2 { margin: 30px 0 6px; font-size: 17px; }
.report .l3 { margin: 22px 0 4px; font-size: 15px; }
.report p { margin: 8px 0; }
.report a { color: var(--house); }
.report .subtitle, .report .note, .report dt, .report footer { color: #5a6673; }
.report .note, .report footer { font-size: 13px; }
.report .lead { color: var(--house); font-size: 18px; }
.report .logo { display: block; max-width: 200px; max-height: 64px; margin-bottom: 16px; }
.report .stamp, .report .callout { margin: 14px 0; padding: 8px 16px; border-left: 4px solid var(--house); background: var(--house-faint); }
.report .stamp, .report .callout.warning { border-color: #9a5b00; background: #fdf6e9; }
.report .callout.good { border-color: #1f7a45; background: #eef7f1; }
.report dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(190px, 1fr)); gap: 12px 24px; margin: 18px 0; }
.report dd { margin: 0; overflow-wrap: anywhere; }
.report .key { grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 12px 20px; }
.report .key > div { border-top: 2px solid var(--house); padding-top: 6px; }
.report .key strong { font-size: 24px; }
.report .scroll { overflow-x: auto; margin: 12px 0; }
.report table { width: 100%; border-collapse: collapse; font-size: 13.5px; }
.report caption { padding: 6px 0; text-align: left; font-weight: 600; }
.report th, .report td { padding: 5px 8px; border-bottom: 1px solid #d3dae1; text-align: left; vertical-align: top; }
.report .day { white-space: nowrap; }
.report thead th { border-bottom: 2px solid var(--house); color: #5a6673; }
.report tbody th { font-weight: 400; }
.report tfoot th, .report tfoot td { background: #f4f6f8; font-weight: 600; }
.report .right { text-align: right; }
.report .centre { text-align: center; }
.report figure { margin: 18px 0; }
.report figure svg, .report figure img { max-width: 100%; height: auto; }
.report .photos { display: grid; grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); gap: 16px; }
.report .good { color: #1f7a45; }
.report .bad { color: #b4231f; }
.report .warning { color: #9a5b00; }
.report .callout.warning { color: inherit; }
.report .open { color: #5b4a8a; }
.report footer { margin-top: 32px; border-top: 1px solid #d3dae1; padding-top: 8px; }
@media print { body, main { background: none; padding: 0; } .report { padding: 0; } }
`;
