import { runModule } from './src/build/runModule.ts';
import fs from 'node:fs';
const m=await runModule(process.cwd(),'src/build/renderHome.tsx');
const r=m.renderHome(fs.readFileSync('seeds/dataset/dataset.json','utf8'),fs.readFileSync('public/geo/china.json','utf8'),'/');
for(const p of r.pages){fs.writeFileSync(`/tmp/w/page-${p.width}.html`,p.html);console.log(p.width,p.html.length)}
