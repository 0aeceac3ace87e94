import type { Document } from '../../layers/document.ts';
import type { Name } from '../../names/name.ts';
import type { Attribution } from '../attribution.ts';
import { beginWithSentence } from './content/begin-with-sentence.ts';
import { endAtBracket } from './content/end-at-bracket.ts';
import { endAtGap } from './content/end-at-gap.ts';
import { endAtLabel } from './content/end-at-label.ts';
import { beginAtSemicolon, endAtSemicolon } from './content/end-at-semicolon.ts';
import { endBeforeNextLead } from './content/end-before-next-lead.ts';
import { endBeforeRelay } from './content/end-before-relay.ts';
import { endBeforeVerdict } from './content/end-before-verdict.ts';
import { endFrontedClause } from './content/end-fronted-clause.ts';
import { endRelativeClause } from './content/end-relative-clause.ts';
import { goOnAfterBracket } from './content/go-on-after-bracket.ts';
import { endBeforeInscription, leaveInscriptionsOut, markInscription } from './content/inscriptions.ts';
import { isClaimRepeated } from './content/is-claim-repeated.ts';
import { isStatement, withoutHearer, withoutTitles } from './content/is-statement.ts';
import { joinSplitVerbs } from './content/join-split-verb.ts';
import { leaveAppositionOut } from './content/leave-apposition-out.ts';
import { leaveDeedOut } from './content/leave-deed-out.ts';
import { leaveEchoOut } from './content/leave-echo-out.ts';
import { leaveHearerOut } from './content/leave-hearer-out.ts';
import { leaveJudgementsOut } from './content/leave-judgement-out.ts';
import { leaveMatterOut } from './content/leave-matter-out.ts';
import { leaveQuotingOut } from './content/leave-quoting-out.ts';
import { leaveRelativeOut } from './content/leave-relative-out.ts';
import { leaveRemarkOut } from './content/leave-remark-out.ts';
import { leaveSequelOut } from './content/leave-sequel-out.ts';
import { leaveSettingOut, leaveThemeOut } from './content/leave-setting-out.ts';
import { leaveViewOut } from './content/leave-view-out.ts';
import { readClauseBefore } from './content/read-clause-before.ts';
import { readHowDescribed } from './content/read-how-described.ts';
import { readInsertedClause } from './content/read-inserted-clause.ts';
import { readInvertedClause } from './content/read-inverted-clause.ts';
import { readPastTitle } from './content/read-past-title.ts';
import { readWhatIsSaid } from './content/read-what-is-said.ts';
import { completeCutClauses, endOfQuestion, shareClauses } from './content/share-clauses.ts';
import { splitAtContrast } from './content/split-at-contrast.ts';
import { splitCorrection } from './content/split-correction.ts';
import { takeWholeDenial } from './content/take-whole-denial.ts';
import { takeWholeLists } from './content/take-whole-list.ts';
import { takeWholeSentences } from './content/take-whole-sentence.ts';
import { trimException } from './content/trim-exception.ts';
import { trimJoints } from './content/trim-joints.ts';
import { trimOccasion } from './content/trim-occasion.ts';
import { trimOpening } from './content/trim-opening.ts';
import { endAtMark } from './marks/end-at-mark.ts';
import { endBeforeParticiple } from './marks/end-before-participle.ts';
import { joinInterrupted } from './marks/join-interrupted.ts';
import { readAsPut } from './marks/read-as-put.ts';
import { resumeQuotations } from './marks/resume-quotations.ts';
import { splitAtColon } from './marks/split-at-colon.ts';
import { takeBeforePause } from './marks/take-before-pause.ts';
import { attributeAfterColon } from './missed/attribute-after-colon.ts';
import { attributeBesideName } from './missed/attribute-beside-name.ts';
import { speakCalled } from './missed/attribute-called-by.ts';
import { leaveHearersOpen } from './missed/attribute-hearings.ts';
import { joinNeither } from './missed/attribute-neither.ts';
import { joinParenthesis } from './missed/attribute-parentheses.ts';
import { isHalfPut } from './missed/attribute-put-to.ts';
import { isRecalled } from './missed/attribute-recalled.ts';
import { joinRefusal } from './missed/attribute-refusals.ts';
import { isSaidBest } from './missed/attribute-said-best.ts';
import { attributeSilence } from './missed/attribute-silence.ts';
import { speakVerdict } from './missed/attribute-verdicts.ts';
import { attributeViews } from './missed/attribute-views.ts';
import { findMissedStatements } from './missed/find-missed-statements.ts';
import { speakAfterTitle } from './missed/read-after-title.ts';
import { readFinalInversions } from './missed/read-final-inversion.ts';
import { leaveQuotedOut, namesWhoIsQuoted, readQuotedAsSaying } from './missed/read-quoted-as-saying.ts';
import { readReactions } from './missed/read-reactions.ts';
import { readReportedToHaveSaid } from './missed/read-reported-to-have-said.ts';
import { describeSources } from './speaker/describe-source.ts';
import { findRealSubject } from './speaker/find-real-subject.ts';
import { keepOneName } from './speaker/keep-one-name.ts';
import { leaveDrawnOpen } from './speaker/leave-drawn-open.ts';
import { leaveExpletiveOpen } from './speaker/leave-expletive-open.ts';
import { leaveOpeningOut } from './speaker/leave-opening-out.ts';
import { leavePatientsOpen } from './speaker/leave-patients-open.ts';
import { readAnswer } from './speaker/read-answer.ts';
import { readCleft } from './speaker/read-cleft.ts';
import { readQuotedBy, readQuoting } from './speaker/read-quoted-by.ts';
import { readSaidInside } from './speaker/read-said-inside.ts';
import { readSourceBetween } from './speaker/read-source-between.ts';
import { speakAcrossAsides } from './speaker/speak-across-asides.ts';
import { speakAgainst } from './speaker/speak-against.ts';
import { goOnInRelative, speakAroundAside } from './speaker/speak-around-aside.ts';
import { speakBeforeRemark } from './speaker/speak-before-remark.ts';
import { speakExcepted } from './speaker/speak-excepted.ts';
import { speakFronted } from './speaker/speak-fronted.ts';
import { speakInWhose } from './speaker/speak-in-whose.ts';
import { speakNamedLast } from './speaker/speak-named-last.ts';
import { speakOverHelpers } from './speaker/speak-over-helpers.ts';
import { speakPastHearer } from './speaker/speak-past-hearer.ts';
import { speakOfTwoVerbs, speakPastSource } from './speaker/speak-past-source.ts';
import { speakThroughParticiple } from './speaker/speak-through-participle.ts';
import { speakThroughRelative } from './speaker/speak-through-relative.ts';
import { speakThroughSubject } from './speaker/speak-through-subject.ts';
import { speakTogether } from './speaker/speak-together.ts';
import { speakWhenCriticized } from './speaker/speak-when-criticized.ts';
import { takeParticle } from './speaker/take-particle.ts';
import { trimSpeaker } from './speaker/trim-speaker.ts';
import { speakTurningOn } from './speaker/who-turns-on.ts';

/**
 * What the layout of marks and clauses says for sure, whatever the learned stages made of it: where a quotation ends,
 * who stands between it and its verb, whose participle it is, and what is no statement at all. In text order.
 */
export function mendAttributions(
  document: Document,
  names: readonly Name[],
  attributions: readonly Attribution[],
): Attribution[] {
  const sourced = describeSources(document, joinSplitVerbs(document, attributions));
  const inverted = readReactions(document, readFinalInversions(document, joinInterrupted(document, sourced)));
  const mended = beginWithSentence(document, completeCutClauses(document, takeWholeSentences(document, inverted)))
    .flatMap((attribution) => readPastTitle(document, attribution) ?? [])
    .map((attribution) => endBeforeNextLead(document, readHowDescribed(document, attribution)))
    .flatMap((attribution) => endAtGap(document, splitAtColon(document, attribution)))
    .flatMap((attribution) => endRelativeClause(document, attribution))
    .map((attribution) => endAtMark(document, joinNeither(document, readAsPut(document, attribution))))
    .map((attribution, i, all) => readInsertedClause(document, attribution, [all[i - 1], all[i + 1], all[i + 2]]))
    .map((attribution, i, all) => joinParenthesis(document, attribution, [all[i - 1], all[i + 1]]))
    .filter((attribution) => !namesWhoIsQuoted(document, attribution) && !isSaidBest(document, attribution))
    .filter((attribution) => !isRecalled(document, attribution) && !isHalfPut(document, attribution))
    .flatMap((attribution, _i, all) => splitAtContrast(document, attribution, all))
    .map((attribution) => leaveQuotingOut(document, readQuotedAsSaying(document, attribution)))
    .map((attribution, i, all) => leaveQuotedOut(attribution, all[i + 1]))
    .map((attribution) => readReportedToHaveSaid(document, speakAfterTitle(document, attribution)))
    .map((attribution) => readQuoting(document, readQuotedBy(document, readAnswer(document, attribution))))
    .map((attribution) =>
      readInvertedClause(document, readSaidInside(document, speakPastHearer(document, attribution))),
    )
    .map((attribution) => readClauseBefore(document, findRealSubject(document, attribution)))
    .map((attribution) => speakNamedLast(document, speakThroughRelative(document, attribution)))
    .map((attribution) => speakOfTwoVerbs(document, speakPastSource(document, attribution)))
    .map((attribution) => goOnInRelative(document, speakAroundAside(document, attribution)))
    .map((attribution) => readSourceBetween(document, speakAcrossAsides(document, attribution)))
    .map((attribution) => speakInWhose(document, speakFronted(document, attribution)))
    .map((attribution) => speakCalled(document, speakOverHelpers(document, attribution)))
    .map((attribution) => leavePatientsOpen(document, leaveExpletiveOpen(document, attribution)))
    .map((attribution) => leaveHearersOpen(document, leaveDrawnOpen(document, attribution)))
    .map((attribution, i, all) => speakThroughSubject(document, attribution, all[i - 1] ?? null))
    .map((attribution, i, all) => speakAgainst(document, attribution, all[i - 1] ?? null))
    .map((attribution) => speakThroughParticiple(document, speakBeforeRemark(document, attribution)))
    .map((attribution) => speakTurningOn(document, names, speakWhenCriticized(document, attribution)))
    .map((attribution) => leaveOpeningOut(document, speakVerdict(document, attribution)))
    .map((attribution) => leaveThemeOut(document, leaveSettingOut(document, leaveSequelOut(document, attribution))))
    .map((attribution) => takeParticle(document, trimSpeaker(document, attribution)))
    .map((attribution) => keepOneName(document, names, readCleft(document, speakExcepted(document, attribution))))
    .map((attribution) => speakTogether(document, attribution))
    .map((attribution) => leaveRelativeOut(document, leaveAppositionOut(document, attribution)))
    .map((attribution) => endBeforeParticiple(document, attribution))
    .map((attribution) => endAtSemicolon(document, endBeforeRelay(document, attribution)))
    .map((attribution, i, all) => beginAtSemicolon(document, attribution, all[i - 1]))
    .map((attribution) =>
      withoutTitles(
        document,
        leaveRemarkOut(document, endBeforeInscription(document, leaveInscriptionsOut(document, attribution))),
      ),
    )
    .map((attribution) =>
      trimOccasion(
        document,
        trimJoints(document, goOnAfterBracket(document, trimException(document, trimOpening(document, attribution)))),
      ),
    )
    .map((attribution) => withoutHearer(document, takeWholeDenial(document, endBeforeVerdict(document, attribution))))
    .map((attribution) => endFrontedClause(document, leaveHearerOut(document, leaveMatterOut(document, attribution))))
    .map((attribution) => leaveDeedOut(document, leaveEchoOut(document, readWhatIsSaid(document, attribution))))
    .map((attribution) => endAtLabel(document, endAtBracket(document, attribution)))
    .map((attribution) => joinRefusal(document, leaveViewOut(document, attribution)))
    .map((attribution, i, all) => shareClauses(document, attribution, all[i + 1]))
    .map((attribution) => endOfQuestion(document, attribution))
    .flatMap((attribution) => splitCorrection(document, attribution))
    .filter((attribution) => isStatement(document, attribution) && !isClaimRepeated(document, attribution))
    .map((attribution) => markInscription(document, attribution));
  const whole = resumeQuotations(document, takeWholeLists(document, leaveJudgementsOut(document, mended)));
  const views = attributeViews(document, whole).map((view) => leaveRelativeOut(document, view));
  const others = whole.filter(({ cue }) => !views.some((view) => view.cue!.from === cue?.from));
  const said = [...others, ...views, ...attributeSilence(document, others)];
  const missed = findMissedStatements(document, said);
  const known = [...said, ...missed];
  const found = [
    ...missed,
    ...attributeAfterColon(document, names, known),
    ...attributeBesideName(document, names, known),
  ];
  const all = [...said, ...found.map((attribution) => markInscription(document, attribution))];
  return takeBeforePause(document, all).sort((a, b) => a.content[0]!.from - b.content[0]!.from);
}
