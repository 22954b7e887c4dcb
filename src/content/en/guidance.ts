import { RESOURCES } from '../resources.ts';
import type { GuidanceWords } from '../words.ts';

const { emergency, lifeline, domestic_violence, treatment_locator } = RESOURCES;

const STOPPING = 'With alcohol or some pills, stopping all at once can be dangerous.';
const STOPPING_NOW = `Call ${emergency.call} for a seizure, confusion, chest pain, or seeing things that are not there.`;
const ASK_ANY_CENTER =
  'At any center, you can ask which kinds of care it has and how many hours a week. ' +
  'You can also ask what comes after, and what it costs.';

/** Levels of care in plain words (checklist A and C; clinical notes 7 where they differ). Never a verdict. */
export const guidance: GuidanceWords = {
  intro:
    'This comes from your answers and a set of written rules. It is information, and it may be wrong.',
  levels: {
    emergency:
      `Getting safe comes first. Call ${emergency.call} if someone is in danger, or call or text ${lifeline.call}. ` +
      'When the danger has passed, a person at {center} can talk with you about care.',
    medical_detox:
      'A level of care worth asking {center} about is medical detox. ' +
      'Doctors and nurses stay near while the body gets used to being without alcohol or drugs. ' +
      'It is a first step. Ask how long it takes, and what care comes after it.',
    residential:
      'A level of care worth asking {center} about is residential care. ' +
      'People live there for a while, with staff there day and night. Some places offer detox too.',
    php:
      'A level of care worth asking {center} about is a day program. Its long name is partial hospitalization, or PHP. ' +
      'People come most days, 20 hours a week or more, and sleep at home.',
    iop:
      'A level of care worth asking {center} about is an intensive outpatient program, or IOP. ' +
      'People live at home and come a few days a week. For adults that is often 9 hours a week or more, mostly in groups. ' +
      'Ask about the times, the hours a week and how long it lasts.',
    outpatient:
      'A level of care worth asking {center} about is outpatient care. ' +
      'People live at home and meet a counselor, alone or in a group, often once a week.',
    early_intervention:
      'A good place to start may be a talk with a counselor or a doctor. ' +
      'You can ask {center} what to watch for and where to find early support.',
    human_review: {
      self:
        'From what you told me, it is best to talk this over with a person at {center}. ' +
        `What I say is information and decides nothing. ${ASK_ANY_CENTER}`,
      loved_one:
        'From what you told me, it is best to talk this over with a person at {center}. No one knows everything about someone else. ' +
        'They can think it through with you, even if your loved one is not ready. ' +
        ASK_ANY_CENTER,
      professional:
        'From what you told me, it is best to talk this over with a person at {center}. ' +
        'They can go through it with you, and say what they need for a referral. ' +
        ASK_ANY_CENTER,
    },
  },
  flags: {
    needs_review: 'A person at {center} should look at this with you before anything is decided.',
    do_not_stop_alone: {
      self:
        `${STOPPING} Please do not stop on your own. Talk to a doctor first. ` +
        'If a doctor gives you the pills, call that doctor today. ' +
        `If you have run out or have stopped, that is urgent too. If you cannot reach a doctor today, go to an emergency room. ${STOPPING_NOW}`,
      loved_one:
        `${STOPPING} Please ask them not to stop alone. A doctor comes first. ` +
        'If a doctor gives them the pills, that doctor can be called today. ' +
        `If they have run out or have stopped, that is urgent too. If no doctor can be reached today, go to an emergency room. ${STOPPING_NOW}`,
      professional:
        `${STOPPING} Please see that they do not stop alone. A doctor comes first. ` +
        'If a doctor gives them the pills, please see that this doctor hears of it today. ' +
        `If they have run out or have stopped, that is urgent too. If no doctor can be reached today, go to an emergency room. ${STOPPING_NOW}`,
    },
    withdrawal_check:
      'A person may ask about shakes, sweats and what happened when use stopped before.',
    overdose_risk_after_abstinence:
      'After a break from opioids, the body can take much less than before. An overdose is more likely then. ' +
      `Please keep naloxone (Narcan) near. If someone will not wake up, call ${emergency.call}.`,
    moud_continue:
      'Methadone and buprenorphine are treatment. Please do not stop them on your own. ' +
      'If a visit may be missed, call the clinic. You can ask {center} how it goes on during care.',
    moud_offer:
      'There are medicines for opioid use that help many people. You can ask {center} about them.',
    pregnant:
      'Please call a pregnancy doctor today. If you cannot reach one, go to an emergency room. ' +
      'For opioid use, methadone and buprenorphine are the usual treatment in pregnancy. ' +
      'Do not stop opioids, methadone or pills like Xanax on your own. ' +
      `That can harm the parent and the baby. For bleeding, bad pain or a seizure, call ${emergency.call}.`,
    sober_living_option:
      'You can ask about a sober living home. It is a shared home where no one drinks or uses, next to treatment.',
    telehealth_option: 'Some care can be by video. You can ask {center} if that may fit.',
    professional_referral: undefined,
    payment_assistance: 'You can ask {center} what it costs and what help there is with paying.',
    minor: {
      self: 'You are under 18. A person at {center} looks with you for care made for your age.',
      loved_one:
        'They are under 18. A person at {center} looks with you for care made for their age.',
      professional:
        'This person is under 18. Someone at {center} looks with you for care made for that age.',
    },
    abuse:
      'Being safe at home comes before any program. You can tell a person at {center} when it is safe to talk.',
    hotline_dv: `If someone at home hurts you or scares you, call ${domestic_violence.call}, day or night.`,
    naloxone:
      'Naloxone (Narcan) is a spray that can turn an opioid overdose around. ' +
      'You can ask {center} how to get it. Keep it where others can find it.',
  },
  rules: {
    could_not_complete_detox:
      'Detox was hard to get through, and that happens to many people. ' +
      'Inpatient care with detox is worth asking about.',
  },
  fallback: {
    lacks: {
      level: '{center} lists no care of this kind near the place you named.',
      any: '{center} lists no program near the place you named.',
    },
    further: 'What follows can help you find it.',
    furtherAlone: 'A person there can look further with you.',
    ways: {
      video: 'Some sessions at {center} can be by video. You can ask if that may fit.',
      farther_site: '{center} has this farther away:',
      residential: 'Residential care can be farther from home. {center} has this:',
      directory:
        'These are other places, the nearest first. Please call to confirm. I do not know their openings, and things may have changed:',
      findtreatment:
        `You can look for care near any ZIP code at ${treatment_locator.web}. ` +
        `Or call the ${treatment_locator.name} at ${treatment_locator.call}, day or night.`,
    },
    ask: ASK_ANY_CENTER,
  },
  payment: {
    listed: {
      self: 'Your plan decides what it pays for. Ask your plan to be sure.',
      loved_one: 'Their plan decides what it pays for. It is best to ask that plan.',
      professional: 'Their plan decides what it pays for. It is best to ask that plan.',
    },
    unlisted: {
      self:
        'Where your plan is not on the list, the team at {center} can check it with you. ' +
        'You can also ask your plan which places it pays for. The number is on your card.',
      loved_one:
        'Where their plan is not on the list, the team at {center} can check it with you. ' +
        'Their plan can also say which places it pays for. The number is on the card.',
      professional:
        'Where their plan is not on the list, the team at {center} can check it with you. ' +
        'Their plan can also say which places it pays for.',
    },
  },
  outro: 'None of this is decided. A person at {center} decides the next step with you.',
};
