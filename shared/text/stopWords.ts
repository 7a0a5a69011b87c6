/** Words that say nothing about what somebody looks for, in both languages: a question may be asked in either. */

const dutch =
  'de het een en of in op van voor met naar bij te om er is zijn was worden wordt kan kun kunt kunnen ik u je jij wij we mijn mij uw onze dit dat die deze dan als hoe wat waar wie wanneer waarom welke welk moet moeten mag wil willen doe doet doen staat staan zit zitten werkt betekent betekenen heet heb heeft hebben ga gaat krijg vind vinden over uit aan per ook nog nu iets graag';

const english =
  'the a an and or of to at on by for from with are be can could should do does did how what where which who when why you me my our your it its this that these there if then get has have work works mean means find about want need please';

export const stopWords: ReadonlySet<string> = new Set(`${dutch} ${english}`.split(' '));
