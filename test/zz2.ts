import { layAround } from '../shared/charging/layAround.ts';
const r=(()=>{let s=1;return()=>{s=(s*16807)%2147483647;return s/2147483647}})();
const cases=Array.from({length:2000},()=>({o:Float64Array.from({length:50},()=>20+5*r()),s:60+120*r()}));
for(let k=0;k<3;k++){const t=process.cpuUsage();for(const c of cases)layAround(c.o,c.s,{leastKW:4.2,mostKW:11});const u=process.cpuUsage(t);console.log('us per', (u.user+u.system)/2000);}
