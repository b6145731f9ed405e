// The page's own words, in Italian and English; the user's choice outranks the browser's.
import {en} from './words-en.js';
import {it} from './words-it.js';

const LANGUAGES = {en, it};
const KEY = 'dixit.language';

export function language() {
  const chosen = localStorage.getItem(KEY);
  if (chosen in LANGUAGES) return chosen;
  return navigator.languages.map((each) => each.slice(0, 2)).find((each) => each in LANGUAGES) ?? 'en';
}

export function speak(chosen) {
  localStorage.setItem(KEY, chosen);
}

/** The word for a key, with its places filled: say('origins', 3). */
export function say(key, ...values) {
  const word = LANGUAGES[language()][key] ?? en[key] ?? key;
  return typeof word === 'function' ? word(...values) : word;
}

/** A day or moment, as precise as it is known. */
export function date(text, withTime = true) {
  if (!text) return say('undated');
  const options = text.length <= 4 ? {year: 'numeric'}
    : text.length <= 7 ? {year: 'numeric', month: 'long'}
      : text.length <= 10 || !withTime || text.endsWith('T00:00:00Z') ? {day: 'numeric', month: 'short', year: 'numeric'}
        : {day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit'};
  const moment = new Date(text.length <= 4 ? `${text}-01-01` : text.length <= 7 ? `${text}-01` : text);
  return new Intl.DateTimeFormat(language(), {...options, timeZone: 'UTC'}).format(moment);
}

const countries = {};

/** A country's name by its ISO 3166-1 alpha-3 code. */
export function country(code) {
  if (!code) return '';
  const short = ALPHA2[code];
  countries[language()] ??= new Intl.DisplayNames(language(), {type: 'region'});
  return short ? countries[language()].of(short) : code;
}

const ALPHA2 = Object.fromEntries(`AFG AF ALB AL DZA DZ AND AD AGO AO ARG AR ARM AM AUS AU AUT AT AZE AZ BHR BH BGD BD BLR BY
BEL BE BEN BJ BOL BO BIH BA BWA BW BRA BR BGR BG BFA BF BDI BI KHM KH CMR CM CAN CA CAF CF TCD TD CHL CL CHN CN COL CO COD CD
COG CG CRI CR CIV CI HRV HR CUB CU CYP CY CZE CZ DNK DK DJI DJ DOM DO ECU EC EGY EG SLV SV ERI ER EST EE ETH ET FIN FI FRA FR
GAB GA GEO GE DEU DE GHA GH GRC GR GTM GT GIN GN HTI HT HND HN HUN HU ISL IS IND IN IDN ID IRN IR IRQ IQ IRL IE ISR IL ITA IT
JAM JM JPN JP JOR JO KAZ KZ KEN KE KOS XK KWT KW KGZ KG LAO LA LVA LV LBN LB LBR LR LBY LY LIE LI LTU LT LUX LU MDG MG MWI MW
MYS MY MLI ML MLT MT MRT MR MEX MX MDA MD MCO MC MNG MN MNE ME MAR MA MOZ MZ MMR MM NAM NA NPL NP NLD NL NZL NZ NIC NI NER NE
NGA NG PRK KP MKD MK NOR NO OMN OM PAK PK PSE PS PAN PA PRY PY PER PE PHL PH POL PL PRT PT QAT QA ROU RO RUS RU RWA RW SAU SA
SEN SN SRB RS SLE SL SGP SG SVK SK SVN SI SOM SO ZAF ZA KOR KR SSD SS ESP ES LKA LK SDN SD SWE SE CHE CH SYR SY TWN TW TJK TJ
TZA TZ THA TH TGO TG TUN TN TUR TR TKM TM UGA UG UKR UA ARE AE GBR GB USA US URY UY UZB UZ VEN VE VAT VA VNM VN YEM YE ZMB ZM
ZWE ZW`.trim().split(/\s+/).reduce((pairs, each, i, all) => (i % 2 ? pairs : [...pairs, [each, all[i + 1]]]), []));
