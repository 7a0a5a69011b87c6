/** Topic 3: what fits on the connection now and what is needed later. */
import type { Template } from './template.ts';

export const gridTemplates = {
  'title.now': { slots: {}, nl: 'Wat past er nu?', en: 'What fits now?' },
  'title.later': { slots: {}, nl: 'Wat is er later nodig?', en: 'What is needed later?' },
  'net.core:easy': {
    slots: {},
    nl: 'U kunt waarschijnlijk al uw voertuigen laden op de aansluiting die u heeft.',
    en: 'You can probably charge all your vehicles on the connection that you have.',
  },
  'net.core:easySure': {
    slots: {},
    nl: 'U kunt al uw voertuigen laden op de aansluiting die u heeft.',
    en: 'You can charge all your vehicles on the connection that you have.',
  },
  'net.core:all': {
    slots: {},
    nl: 'U kunt waarschijnlijk al uw voertuigen laden op de aansluiting die u heeft, als u slim laadt.',
    en: 'You can probably charge all your vehicles on the connection that you have, if you charge smartly.',
  },
  'net.core:allSure': {
    slots: {},
    nl: 'U kunt al uw voertuigen laden op de aansluiting die u heeft, als u slim laadt.',
    en: 'You can charge all your vehicles on the connection that you have, if you charge smartly.',
  },
  'net.core:some': {
    slots: {},
    nl: 'U kunt beginnen op de aansluiting die u heeft, als u slim laadt. Voor al uw voertuigen is meer nodig.',
    en: 'You can begin on the connection that you have, if you charge smartly. For all your vehicles more is needed.',
  },
  'net.core:none': {
    slots: {},
    nl: 'Op uw aansluiting is nu geen ruimte om voertuigen te laden. Los dat eerst op.',
    en: 'Your connection has no room to charge vehicles now. Solve that first.',
  },
  'net.core:open': {
    slots: {},
    nl: 'Of uw voertuigen kunnen laden op de aansluiting die u heeft, is nog niet te zeggen.',
    en: 'Whether your vehicles can charge on the connection that you have cannot be said yet.',
  },
  'net.core:elsewhere': {
    slots: {},
    nl: 'Uw voertuigen laden niet op het bedrijf. Uw aansluiting is dus geen beperking.',
    en: 'Your vehicles do not charge at the company. So your connection is no limit.',
  },
  'now.connection': {
    slots: { connection: 'connection', kW: 'kW' },
    nl: 'Uw aansluiting van {connection} kan {kW} aan.',
    en: 'Your connection of {connection} can carry {kW}.',
  },
  'now.connection:contract': {
    slots: { kW: 'kW', contract: 'kW' },
    nl: 'Uw aansluiting kan {kW} aan, maar in uw contract staat {contract}.',
    en: 'Your connection can carry {kW}, but your contract says {contract}.',
  },
  'now.usable': {
    slots: { kW: 'kW' },
    nl: 'Met een veilige marge rekenen we met {kW}.',
    en: 'With a safe margin we calculate with {kW}.',
  },
  'now.own': {
    slots: { kW: 'kW' },
    nl: 'Uw bedrijf gebruikt zelf op het drukste moment {kW}.',
    en: 'Your company itself uses {kW} at the busiest moment.',
  },
  'now.own:growth': {
    slots: { kW: 'kW', growth: 'kW' },
    nl: 'Uw bedrijf gebruikt zelf op het drukste moment {kW}, met {growth} voor de groei die u verwacht.',
    en: 'Your company itself uses {kW} at the busiest moment, with {growth} for the growth that you expect.',
  },
  'fit:all': {
    slots: { planned: 'vehicles' },
    nl: 'Met slim laden past waarschijnlijk alles ({planned}).',
    en: 'With smart charging, everything probably fits ({planned}).',
  },
  'fit:allSure': {
    slots: { planned: 'vehicles' },
    nl: 'Met slim laden past alles ({planned}).',
    en: 'With smart charging everything fits ({planned}).',
  },
  'fit:some': {
    slots: { fits: 'number', planned: 'vehicles', groups: 'groups' },
    nl: 'Met slim laden kunnen er nu waarschijnlijk {fits} van de {planned} laden: {groups}.',
    en: 'With smart charging, probably {fits} of the {planned} can charge now: {groups}.',
  },
  'fit:someSure': {
    slots: { fits: 'number', planned: 'vehicles', groups: 'groups' },
    nl: 'Met slim laden kunnen er nu {fits} van de {planned} laden: {groups}.',
    en: 'With smart charging {fits} of the {planned} can charge now: {groups}.',
  },
  'fit:none': {
    slots: { planned: 'vehicles' },
    nl: 'Ook met slim laden kan er nu geen van de {planned} laden.',
    en: 'Even with smart charging none of the {planned} can charge now.',
  },
  'fit:open': {
    slots: { fields: 'fields' },
    nl: 'Wat er past, is nog niet te zeggen. Zoek op: {fields}.',
    en: 'What fits cannot be said yet. Look up: {fields}.',
  },
  'fit:elsewhere': {
    slots: {},
    nl: 'Uw voertuigen laden niet op het bedrijf.',
    en: 'Your vehicles do not charge at the company.',
  },
  'fit.direct:all': {
    slots: {},
    nl: 'Ook zonder slim laden past het.',
    en: 'It fits without smart charging too.',
  },
  'fit.direct:some': {
    slots: { fits: 'number' },
    nl: 'Zonder slim laden blijft het bij {fits}.',
    en: 'Without smart charging it stays at {fits}.',
  },
  'fit.direct:none': {
    slots: {},
    nl: 'Zonder slim laden past er geen.',
    en: 'Without smart charging none fits.',
  },
  'fit.sure:profile': {
    slots: {},
    nl: 'Dit is waarschijnlijk, maar nog niet zeker: we rekenden met het gemiddelde verbruik van bedrijven zoals het uwe. De kwartierwaarden van uw meter geven zekerheid.',
    en: 'This is probable, but not certain yet: we calculated with the mean use of companies like yours. The quarter-hour readings of your meter give certainty.',
  },
  'fit.sure:measured': {
    slots: {},
    nl: 'We rekenden met de kwartierwaarden van uw eigen meter.',
    en: 'We calculated with the quarter-hour readings of your own meter.',
  },
  'fit.sure:partly': {
    slots: {},
    nl: 'We rekenden met de kwartierwaarden van uw eigen meter, maar daarin ontbreekt een deel. Daarom is dit waarschijnlijk en niet zeker.',
    en: 'We calculated with the quarter-hour readings of your own meter, but part of them is missing. So this is probable and not certain.',
  },
  'later.all': {
    slots: {},
    nl: 'Uw plan past in alle jaren.',
    en: 'Your plan fits in all years.',
  },
  'later.from': {
    slots: { year: 'year' },
    nl: 'Vanaf {year} vraagt uw plan meer dan er past.',
    en: 'From {year} your plan asks for more than fits.',
  },
  'later.needed': {
    slots: { kW: 'kW', withMargin: 'kW' },
    nl: 'Voor al uw voertuigen is met slim laden {kW} nodig, met marge {withMargin}.',
    en: 'For all your vehicles {kW} is needed with smart charging, {withMargin} with margin.',
  },
  'later.growth': {
    slots: { kW: 'kW' },
    nl: 'Daarin zit ook {kW} voor de groei die u verwacht.',
    en: 'That includes {kW} for the growth that you expect.',
  },
  'later.hours': {
    slots: { from: 'time', until: 'time' },
    nl: 'Het knelt van {from} tot {until}: dan laden de meeste voertuigen tegelijk.',
    en: 'It is tight from {from} to {until}: then most vehicles charge at the same time.',
  },
  'later.assumed': {
    slots: { vehicles: 'vehicles' },
    nl: 'Van {vehicles} is nog niet bekend wanneer u ze vervangt; hier tellen ze vanaf het begin mee.',
    en: 'For {vehicles} it is not known yet when you replace them; here they count from the start.',
  },
  'net.state:none': {
    slots: { date: 'date' },
    nl: 'Volgens de kaart van de netbeheerders is er ruimte op het net (bekeken op {date}).',
    en: 'According to the map of the grid operators there is room on the grid (looked up on {date}).',
  },
  'net.state:announced': {
    slots: { date: 'date' },
    nl: 'De netbeheerder verwacht dat het net vol raakt (bekeken op {date}). Wacht dus niet met aanvragen.',
    en: 'The grid operator expects the grid to become full (looked up on {date}). So do not wait with a request.',
  },
  'net.state:congested': {
    slots: { date: 'date' },
    nl: 'Het net is hier vol: wie meer stroom wil, komt op een wachtlijst (bekeken op {date}).',
    en: 'The grid is full here: anyone who wants more power joins a waiting list (looked up on {date}).',
  },
  'net.state:paused': {
    slots: { date: 'date' },
    nl: 'Meer stroom aanvragen kan hier nu niet: er geldt een pauze (bekeken op {date}).',
    en: 'More power cannot be requested here now: there is a pause (looked up on {date}).',
  },
  'net.unchecked:none': {
    slots: {},
    nl: 'Er zou ruimte zijn op het net, maar wanneer dat is bekeken, is niet genoteerd.',
    en: 'There should be room on the grid, but when that was looked up was not noted.',
  },
  'net.unchecked:announced': {
    slots: {},
    nl: 'De netbeheerder verwacht dat het net vol raakt. Wacht dus niet met aanvragen.',
    en: 'The grid operator expects the grid to become full. So do not wait with a request.',
  },
  'net.unchecked:congested': {
    slots: {},
    nl: 'Het net is hier vol: wie meer stroom wil, komt op een wachtlijst.',
    en: 'The grid is full here: anyone who wants more power joins a waiting list.',
  },
  'net.unchecked:paused': {
    slots: {},
    nl: 'Meer stroom aanvragen kan hier nu niet: er geldt een pauze.',
    en: 'More power cannot be requested here now: there is a pause.',
  },
  'net.time': {
    slots: { time: 'months' },
    nl: 'Meer vermogen krijgen kan nu {time} duren.',
    en: 'Getting more power can now take {time}.',
  },
} as const satisfies Record<string, Template>;
