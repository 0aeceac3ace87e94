import { MONTH_PATTERN } from '../../../domain/calendar.ts';
import { classPattern } from './class-pattern.ts';
import type { PageElement } from './page-tree.ts';

/** What stands beside an article, by the names that publishers give it: parts of a class, between spaces and dashes. */
const ASIDE = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'relate[ds][a-z]*',
    'newsletters?[a-z]*',
    'subscri(?:be|ption)[a-z]*',
    'shar(?:e|ing|ed)[a-z]*',
    'social[a-z]*',
    'authors?[-_]?(?:bio|box|info|card|desc|description|profile|about|wrap)[a-z]*',
    '(?:about|post)[-_]?author',
    'bio(?:box|graphy)?',
    'vcard',
    'saboxplugin',
    'recommend[a-z]*',
    'promo[a-z]*',
    'sidebar[a-z]*',
    'widget',
    'breadcrumbs?',
    'comments?',
    'kommentar[a-z]*',
    'cookies?',
    'consent',
    'paywall',
    'tags?',
    'tag[-_]?(?:list|cloud|links)',
    'most[-_](?:read|popular)',
    'read[-_]?(?:more|next|also)',
    'more[-_](?:on|stories|from)',
    'advert[a-z]*',
    'sponsor[a-z]*',
    'outbrain',
    'taboola',
    'affiliate',
    'disclaimer',
    'disclosure',
    'copyright',
    'licen[sc]e',
    'citation',
    'infobox',
    'appendix',
    'cta[0-9]?',
    'shop',
    'login',
    'push(?:layer)?',
    '(?:post|entry|article|content)[-_]?(?:meta|utility|footer|tags|share)',
    'notice',
    'footnotes?',
    'byline',
    'dateline',
    'ratings?',
    'pagination',
  ].join('|')})(?=$|[\\s_-])`,
  'i',
);
const CAPTION =
  /caption|photo-?credit|image-?credit|bildunterschrift|legend|bildquelle|didascalia|(?:^|\s)dida(?:\s|$)/i;
const CREDIT = new RegExp(
  '^(?:titel|vorschau)?(?:foto|bild|photo|image|picture|grafik|credit|quelle|source|fot\\.)s?' +
    '(?:nachweis|quelle|rechte)?(?:\\s+(?:by|via|credit))?\\s*[:©]\\s?',
  'i',
);

const BANNER = /(?:^|[\s_-])(?:eu-?)?cookie|consent|gdpr|onetrust|usercentrics/i;
const isBanner = (name: string): boolean => name !== '' && BANNER.test(name);
/** A page may be called after its banner: what holds more is the page. */
const LONGEST_BANNER = 4000;

/** Takes the questions about cookies out of a page: they are prose, and longer than many an article. */
export function removeBanners(body: PageElement): void {
  const banners = body.getElementsByTagName('*').filter(({ className, id }) => isBanner(className) || isBanner(id));
  const length = body.textContent.length;
  for (const banner of banners) if (banner.textContent.length < Math.min(LONGEST_BANNER, length / 2)) banner.remove();
}

/** Whether an element holds what is beside an article. */
export const isAside = ({ localName, className }: PageElement): boolean =>
  /^(?:aside|nav|footer|form)$/.test(localName) || (className !== '' && ASIDE.test(className));

/** Whether a block is the words below a picture, or who took it. */
export function isCaption(element: PageElement, text: string): boolean {
  if (text.length < 150 && CREDIT.test(text)) return true;
  for (let at: PageElement | null = element, up = 0; at && up < 4; at = at.parentNode, up++) {
    if (at.localName === 'figcaption' || at.localName === 'caption') return true;
    if (CAPTION.test(at.className)) return true;
  }
  return false;
}

/** The summary above an article. */
export const isLead = ({ className, parentNode }: PageElement): boolean =>
  LEAD.test(className) || LEAD.test(parentNode?.className ?? '');

const LEAD = classPattern(
  `lead lede intro introduction introtext teaser summary standfirst vorspann sub-?(?:title|headline|line) dek excerpt
  chapeau abstract sapo deck description anleser entradilla sommario hero-?text`,
);

/** What leads elsewhere, asks for something, or speaks of the page, by its first words. */
const TEASER = new RegExp(
  `^\\P{L}*(?:${[
    '(?:also )?read (?:more|also|next|the full|our)',
    'see also',
    'related (?:articles?|stories|posts?|content|topics)',
    'more (?:on this|from|stories)',
    'share (?:this|on)',
    'sign up',
    'subscribe',
    'follow us',
    'advertisement$',
    'this (?:entry|post) was (?:posted|published)',
    'if you (?:enjoyed|liked|like) (?:this|reading)',
    'help us continue',
    'support us',
    'do you want to be informed',
    'suggested citation',
    'all rights reserved',
    '(?:warning|notice|fatal error): .* on line \\d+',
    'mehr (?:zum thema|dazu|lesen)',
    'auch interessant',
    'das könnte (?:sie|dich|euch) (?:auch )?interessieren',
    'lesen sie (?:auch|mehr)',
    '(?:verwandte|weitere|ähnliche) (?:artikel|beiträge|informationen|themen)',
    'anzeige\\P{L}*$',
    '(?:den|diesen) (?:artikel|beitrag) (?:mit|teilen|bewerten)',
    '(?:war|hat ihnen|möchten sie) (?:der|dieser|dir der|den) (?:artikel|beitrag)',
    'dieser (?:eintrag|beitrag|text|artikel) wurde (?:veröffentlicht|am|unter)',
    'dieser beitrag gibt die meinung',
    'um .{0,60}kommentieren zu können',
    '(?:noch )?keine (?:bewertungen|kommentare)',
    'empfehlungen aus dem',
    'originalartikel',
    'sofern nicht anders',
    '(?:pour )?lire (?:la suite|aussi|également|plus)',
    'à lire (?:aussi|également)',
    'partager (?:cet article|sur)',
    'puede (?:escribirnos|seguir)',
    'lea también|lee también|te puede interesar',
    'leggi (?:anche|tutto)',
    'czytaj (?:też|także|również|więcej)',
    'lees (?:ook|meer)',
    'leia (?:também|mais)',
    'läs (?:också|mer)',
    'читайте также',
  ].join('|')})`,
  'iu',
);
const LICENCE = /creative commons|\bCC[ -]BY\b|©|all rights reserved|unter der lizenz/i;

/** Whether a block leads elsewhere, or speaks of the page: "Read more: ...", "Auch interessant". */
export const isTeaser = (text: string): boolean =>
  text.length < 250 && (TEASER.test(text) || (text.length < 200 && LICENCE.test(text)));

const DATE = new RegExp(
  `^(?:\\p{L}{2,12}[,:]?\\s+){0,3}(?:${[
    '\\d{1,2}\\.?\\s+(?:de\\s+)?\\p{L}{3,10}\\.?,?\\s+(?:de\\s+)?\\d{4}',
    `${MONTH_PATTERN}\\s+\\d{1,2},?\\s+\\d{4}`,
    '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}',
    '\\d{4}-\\d\\d-\\d\\d',
  ].join('|')})(?:[\\s,–|-]+(?:\\p{L}{1,4}\\s)?\\d{1,2}[:.h]\\d\\d.{0,12})?$`,
  'iu',
);

/** Whether a block is a date and nothing more. */
export const isDateLine = (text: string): boolean => text.length < 50 && DATE.test(text);

const LONGEST_BYLINE = 100;
const BYLINE = new RegExp(
  `^(?:${[
    '(?:by|von|par|por|di|door)\\s+\\p{Lu}[\\p{L}.’-]+ \\p{Lu}',
    '(?:publié|mis à jour)(?:e|es|s)? (?:le|à)',
    '(?:published|posted|updated|first published|last updated)(?: on| at| by|:| \\p{Lu}| \\d)',
    '(?:veröffentlicht|aktualisiert|erstellt|zuletzt)(?: am| von|:)',
    '(?:publicado|actualizado|pubblicato|aggiornato)(?: el| il| em| por|:| \\d)',
  ].join('|')})`,
  'iu',
);

/** Whether a block says who wrote an article, or when, and nothing more: "Publié le 14 juin par Élodie Garnier". */
export const isPublishedLine = (text: string): boolean =>
  text.length <= LONGEST_BYLINE && BYLINE.test(text) && !/[.!?]["”»“']?$/.test(text);
