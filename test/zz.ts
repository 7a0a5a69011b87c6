import { createAssessor } from '../shared/assessment/assessment.ts';
import { lastOf } from '../shared/assessment/later.ts';
import { dossierOf } from './cases/ledgers.ts';
import { shippedProfiles, shippedSet, shippedYearProfiles } from './cases/shipped.ts';
const CLASSES = ['vansmall', 'vanmid', 'vanlarge', 'rigid12', 'rigid18', 'tractor44'] as const;
function twenty(min: number | null, kw=400, yearly=400_000, pv: number|null=null) {
  return dossierOf({ company: { name: 'x', sizeClass: 'medium', sector: 'warehouseOneShift' },
    groups: Array.from({ length: 20 }, (_, index) => ({
      vehicleClass: CLASSES[index % CLASSES.length], number: 1 + ((index * 5) % 8), fuel: 'diesel' as const, euroClass: 5, firstAdmission: '2019-05',
      yearlyKm: 15_000 + 1000 * index, meanDayKm: 60 + 3 * index, longestDayKm: 90 + 5 * index, departure: '06:00', return: '17:30', daysPerWeek: 5,
      zones: ['utrecht'], nightPlace: index % 4 === 3 ? ('home' as const) : ('depot' as const), replacementYear: 2027 + (index % 6), 
    })),
    site: { connection: 'kva', connectionKVA: 630, contractedKW: kw, yearlyKWh: yearly, pvKWp: pv } as any } as any);
}
const assessor = createAssessor(shippedSet, shippedProfiles, shippedYearProfiles);
function cpu(f: () => void, n=1) { const a = process.cpuUsage(); for (let i=0;i<n;i++) f(); const b = process.cpuUsage(a); return (b.user+b.system)/1000/n; }
for (const [name, min, kw, yearly, pv] of [['none',null,400,400000,null],['4.2',4.2,400,400000,null],['6',6,200,100000,null],['6 tight',6,150,100000,null],['pv 4.2',4.2,400,400000,300],['pv none',null,400,400000,300]] as const) { if (process.env.ONLY && name !== process.env.ONLY) continue;
  const base: any = twenty(min, kw, yearly, pv);
  const set = (d: any, m: any) => ({...d, fleetGroups: d.fleetGroups.map((g: any) => ({...g, charging: {...g.charging, minimumKW: m}}))});
  let d = set(base, min);
  for (let i=0;i<3;i++) assessor.assess({...d, site: {...d.site}});
  let a: any;
  const t = cpu(() => { const g = d.fleetGroups.slice(); g[3] = {...g[3], yearlyKm: g[3].yearlyKm+1}; g[4] = {...g[4], longestDayKm: g[4].longestDayKm+1, number: g[4].number }; d = {...d, fleetGroups: g}; a = assessor.assess(d); }, 8);
  console.log(name, 'ms/key', t.toFixed(0), a.grid.inOrder.fits, a.grid.inOrder.atMost, a.grid.inOrder.planned, a.charging.minimum, a.price.perStrategy.optimal.perKWh.toFixed(5), a.price.perStrategy.even.perKWh.toFixed(5));
  if (process.argv[2]) console.log('  later', cpu(()=>{ lastOf(assessor.later(d)); }).toFixed(0));
}
