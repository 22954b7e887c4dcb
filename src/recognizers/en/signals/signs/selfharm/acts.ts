import type { SelfharmSign } from '../../../../signals/constellations/selfharm/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What else is cut. */
const NOT_SKIN =
  'lawn grass hair coupons budget wood carbs calories hours film movie video editor barber school class weight gym bulk bulking sugar corners';

/** How one breaks one's own skin, in English. */
export const actsSigns = {
  cutsSelf: {
    says: [
      'burn|burns|burning|burned the|that same|exact spot|place|patch',
      'scald|scalding|scalds MY own? hands|hand|skin|SELF_VEIN',
      'GASH|SCORCH SELF|yourself|urself',
      'i|im|ive|she|he|shes|hes|they|started|start|starts|back|daughter|son|sister|brother to? cut|cutting|cuts|burning|slicing again|tonight|yesterday|today|nightly|daily',
      'relapse|relapsed|relapsing|relapses|slipped .. with|on|into|by|in .. cutting|selfharm|selfharming|blade|razor|razors',
      'MAKES SELF .. cuts|burns|scratches|marks|slices|scars|ones|another',
      'MAKES .. cuts|burns|slices|slits|lines .. on|in|across|down|into MY SELF_SKIN',
      'keep|keeps|been|started making|leaving cuts|slices|slits',
      'owe|owes|allow|allows|earn|earned SELF .. cut|cuts|burn|burns',
      'one|two|three|each|another cut|burn per|for every|each|drink|pill|day|mistake',
      'GASH MY|own WHICH? SELF_VEIN',
      'GASH up|open MY WHICH? SELF_VEIN',
      'GASH up|into|on|at|along|across MY WHICH? SELF_VEIN|stomach',
      'GASH open|up SELF',
      'SCORCH MY|own WHICH? SELF_VEIN|stomach|hand|palm|skin',
      'GASH|carving|writing .. words|lines|letters|marks|name|names .. in|into|on|across|down MY SELF_VEIN|stomach|skin',
      'carve|carved|carves|carving|etch|etched|etching|scratched .. into|in|across|on|onto|down|off|from|out MY SELF_SKIN',
      'every|each .. gets|equals|means|earns .. cut|burn|slap|bruise|lash',
      'SCORCH|burnt .. with|using a? FLAME',
      'PUNISH MY WHICH? SELF_VEIN|body|skin',
      'open|opened|opening|opens up? MY WHICH? SELF_VEIN|skin',
      'open|opened|opening|opens .. in|on|along|across MY WHICH? SELF_VEIN|skin',
      'GASH .. into MY WHICH? SELF_VEIN',
      'had|did|made|gave|took|allowed COUNT|a|one|some|few|myself cuts|burns|slices|slits',
      'make|makes|making|made MY SELF_VEIN bleed',
      'inject|injects|injecting .. under|into MY own? skin',
      'bleed|bled|bleeding into|onto|in a|the cup|sink|tub|towel|toilet|bowl|bath',
      'cause|causes|causing|make|makes|making sores|wounds|infections|blisters',
      'slit|slits|slitting|slash MY wrist|wrists',
      'run|running|ran out of room|space|skin|places .. cut|arm|arms|thighs|legs',
      'hit|hitting beans|styro|fascia',
    ],
    notBefore: 'off some slack short loose class hair break deal free out',
    notNear:
      'tattoo tattoos tattooed artist surgeon surgery tan tanning workout gym mole biopsy onion bread',
  },
  hurtsSelf: {
    says: [
      'hurting|harming|hurts|harms|injures|injuring SELF',
      'BASH|GASH|CLAW SELF .. with a|the|MY? hammer|fist|fists|belt|brush|rock|phone|bottle|shoe|bat|buckle|cord|knife|fork',
      'DRAWS .. SHARP|FLAME|hammer|belt .. on|against SELF',
      'stub|stubs|stubbed|put|puts|putting FLAME .. out on SELF',
      'bruise|bruises|marks|burns|cuts|welts .. from|by|with|made MY own|self fist|fists|hands|hand|nails|teeth|doing|inflicted',
      'bruises|marks|burns|cuts|wounds .. are|is|r mine|selfmade|selfinflicted|mine',
      'hurt|harm|harmed|injured SELF on purpose|again|tonight',
      'harm|injure SELF',
      'hurting|harming MY own? body|skin|SELF_VEIN',
      'bleed|bleeding on purpose',
      'NOT want|ready to? stop|quit hurting|cutting|burning|selfharm|selfharming|harming SELF?',
    ],
    notBefore: 'by with more drinking emotionally financially trying',
    notNear: 'drinking alcohol drugs liver gym running exercise exercising lifting job playing',
  },
  cutsPlainly: {
    says: [
      'cutting feels|felt|makes|beats|works|gives|keeps|takes|SOOTHES',
      'cutting|burning|scratching NOT enough|SOOTHES|working|work|cut',
      'i|she|he|they cut|burn where',
      'cutting is the|my only|way|escape|release|thing|drug',
      'cuts OFTEN',
      'cuts and drinks|smokes|uses|vapes|burns|hits|starves|purges|pops',
      'i|she|he|they|also|instead|who|still|secretly cut|burn OFTEN|now|deep|deeper|too|secretly|and',
      'also|secretly|still|who|do|does|did cuts',
      'i|she|he still|also|secretly cut',
      'been|started|starts|keeps|resumed|caught cutting',
      'by|through|via|of|with cutting',
      'i|im|ive|she|he|they|and|still|also|started|starts|to|daughter|son|wife selfharm',
      'struggle|struggles|struggling|struggled|dealing|deals|problem|issues with selfharm',
      'self mutilate|mutilates|mutilating|injure|injures|injuring|inflicts',
      'active|ongoing|current|daily|frequent|recent|secret selfharm|selfinjury|nssi|cutting',
      'selfharms|selfharmed|selfharming|selfinjures|selfinjuring|selfinjured|selfmutilates OFTEN',
    ],
    notBefore: `back down out off short in a an the my his her it on up loose class corners through across into and
      carbs calories hair grass ties weight hours meat school wood some people`,
    notNear: NOT_SKIN,
  },
} satisfies Partial<SignsOf<SelfharmSign>>;
