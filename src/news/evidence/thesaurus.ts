// Made by bench/thesaurus.ts from WordNet 3.1; not to be edited.
// WordNet Release 3.1, Copyright 2011 by Princeton University. All rights reserved. Used under its licence:
// https://wordnet.princeton.edu/license-and-commercial-use; provided "as is", without warranty of any kind.
// biome-ignore-all format: a table

/** Words that may stand for each other in one of their usual senses, a group between bars. */
export const SYNONYMS = `
abandon empty vacate|abandonment desertion|abdomen belly stomach|abide bear brook endure tolerate|abide stay
abiding enduring|ability power|abject miserable|abode dwelling home|abode residence|about approximately roughly some
about around|above supra|abroad overseas|abruptly dead short suddenly|absently absentmindedly|absolute sheer
absolutely perfectly utterly|absorb assimilate ingest|absorbed engrossed intent wrapped|abstract abstraction
abstract pilfer|abstraction generalization|absurd preposterous ridiculous|accelerate quicken speed
accelerator throttle|accent accentuate emphasize stress|accent emphasis|accept consent|acceptance adoption
accepted recognized|access approach|accessory supplement|acclaim hail herald|accommodate adapt|accommodate fit suit
accomplish achieve attain|accomplish execute fulfil fulfill|accomplished completed|accomplishment achievement
accord agreement|accord allot|accordingly consequently|account history|account report|accretion accumulation
accumulate collect compile|accumulate gather|accumulation collection|ace crack super
ace genius sensation star virtuoso whiz wizard|ace one unity|acetonemia ketosis|ache hurt smart|ache pine
acid bitter blistering|acknowledge admit|acknowledge receipt|acquaint introduce|acquaintance familiarity
acquaintance friend|acquiesce assent|acquiescence assent|acquire assume|acquire get|acres estate|act behave
action activity|action sue|activate actuate spark trigger|active fighting|actor player|actual genuine literal
actually really|acute incisive keen penetrating sharp|acutely keenly|adamant diamond|adamant inexorable
adapt adjust conform|add contribute impart lend|addition gain increase|additive linear|address speech|adequate enough
adhere cling|adjacent next|adjectival adjective|adjoin butt|adjust align|adjustment alteration modification
adjustment fitting|administer allot dispense distribute|administration brass establishment organization
administration disposal|admirably commendable|admiration wonder|admonition warning|adolescent teen teenager
adopt assume|adopt borrow|adopt espouse|adorn decorate grace ornament|adult grown grownup|advance improvement
advance overture|advance progress progression|adventure chance gamble risk|advertise publicize
advertisement advertising|advise counsel|advise notify|advise propose suggest|advocate preach|advocate recommend urge
aesthetic esthetic|affair liaison|affair matter|affair occasion|affect involve regard|affectionate fond
affectionately dear|affiliation tie|affirm assert swan swear|affirm confirm corroborate substantiate
affluence richness|afford give yield|affront insult|aforesaid said|after afterward afterwards later subsequently
aged elderly older|agency bureau office|agenda schedule|aggravate exacerbate|aggregate mass|aggregate total
aggression aggressiveness|aggressor attacker|aghast dismayed|agony suffering|agony torment|agree concur
agree correspond match tally|agreement correspondence|agreement understanding|agriculture farming|ahead forward
aid assist assistance help|aide auxiliary|ailing peaked poorly|ailment complaint ill|aim intent intention purpose
aim object objective|aim propose purport purpose|airplane plane|airs pose|akin kindred|alarm alert
alarm consternation dismay|alertness vigilance|alien exotic|alien foreign|alien foreigner|alike like similar
all altogether completely entirely totally whole wholly|allege say|allegory parable|alleviate ease facilitate
alleviate relieve|allocate apportion|allocation allotment|allot assign portion|allow countenance let permit
allow grant|ally friend|almost most near nearly virtually|alone entirely exclusively only solely|alone lone lonely
alone unaccompanied|aloud loud loudly|also besides likewise too|alter change vary|alteration change|altercation fracas
alternate alternative|alternate replacement|alternative choice|altogether raw|alveolar dental|always ever
amateur recreational|amaze astound|amaze bewilder puzzle|amazed astonished stunned|amazement astonishment
amazing astonishing|amber gold|ambition dream|ambitious challenging|amble stroll|amend better improve|amiable genial
ammo ammunition|amorphous shapeless|amount measure quantity|amount number total|amount sum|ample plentiful
amplify magnify|amuse divert|amusement entertainment|analogous correspondent|analyse analyze examine study
anatomy figure flesh frame shape|ancestor antecedent|ancestry lineage pedigree|anchor backbone|anchor ground
angle slant|angry furious|anguish torment torture|animal beast creature|animal carnal|animate enliven inspire
annihilation obliteration|announce declare|announce denote|announcement proclamation
annoy bother devil gravel irritate|annoyance irritation|answer reply respond|answer reply response
answer result solution|antagonist opponent|antagonistic counter|anticipate counter foresee|anticipate expect
anticipation expectancy|anticipation prediction|antipathy distaste|anxiously uneasily|anyhow anyway|apart aside
apiece each|apothecary chemist|apparatus setup|apparent evident manifest plain|apparent seeming|apparently seemingly
appeal attract|appeal charm|appeal prayer|appear look seem|appease gentle pacify|applaud clap|applause clapping
apply employ use utilize|appoint constitute|appointed prescribed|appointment date engagement|appraise assess evaluate
appreciate prize treasure value|appreciation grasp hold|appreciation taste|apprehend arrest collar nab nail
apprehend comprehend grasp|apprehension dread|apprehension understanding|approach coming|approach near
appropriate conquer seize|appropriate reserve|appropriately suitably|approve okay sanction
approximate estimate gauge guess judge|approximate rough|approximation estimate|apt given|arbitrarily randomly
arc arch curve|arc spark|arch condescending patronizing|architect designer|ardor zeal|area region|argue contend
argue reason|argument contention controversy|argument debate|argument statement|arise originate|arise rise
aristocracy nobility|arm weapon|arouse awake awaken wake|arouse elicit evoke provoke|arouse invoke|arrange stage
arrangement organization|arrive come|art prowess|article clause|articulate enunciate pronounce
articulate formulate phrase word|artillery gun|artillery weapon|ascending rise|ascertain check ensure insure
ascertain determine|ascribe assign attribute impute|ashen livid|aside away|ask expect require|aspect facet
aspect scene view|ass behind bottom posterior seat|assail assault|assay check|assemblage gathering|assemble gather
assign delegate designate|assistant help helper|associate connect link relate|associate consort|assume presume
assurance confidence|assure ensure guarantee insure|astonishingly surprisingly|athletic gymnastic|atomic nuclear
attack onrush onslaught|attain reach|attempt effort endeavor try|attempt essay seek try|attempt undertake
attention care|attest certify demonstrate evidence manifest|attic loft|attire dress|attitude posture|attorney lawyer
attract pull|attribute dimension|audacity temerity|august grand|authentic reliable|authentic veritable|author writer
authorities government regime|authority potency|authorization mandate|auto automobile car|automatic reflex|autumn fall
average mean|average norm|average ordinary|avert avoid|await expect wait|award grant|award honor honour laurels
award prize|awareness consciousness|away forth off|awed awestruck|awful awfully terribly
awful dread dreadful fearful frightening terrible|awful dreadful terrible unspeakable|babe baby infant|baby coddle
back backward rearward|back endorse second|back endorse support|back hinder|back rear|backbone guts|backing patronage
backstage wing|bad badness|bad big|badger bug pester tease|badly ill poorly|badly seriously severely|bag base
bait taunt tease|bake broil|ballad lay|ballot vote voting|balustrade banister|ban prohibition|band circle lot
bang blast clap|bang slam|bang slap smack|bang smash|banging thumping|banish bar|banquet feast|banter jolly kid
bar barricade block|bar ginmill saloon|barbaric savage|bare naked nude|barely hardly scarcely|bargain deal
base foundation|basement cellar|basically essentially fundamentally|bask enjoy relish savor|bastard bogus fake phony
bastard prick|bathtub tub|batter buffet|batter hitter slugger|battle combat|battle conflict engagement fight
battle struggle|battlefield field|bawl bellow|beak peck|beam shine|bear birth|bearded bewhiskered|bearer carrier
beast brute wildcat|beat crush|beat dead|beat heartbeat pulse|beat rhythm|beat round|beckon wave|become get
become turn|beef holler|befit suit|before earlier|beg implore pray|beg solicit|beget father sire|begin commence start
beginning first kickoff offset outset start|beguile captivate capture charm entrance trance|behave conduct
behavior conduct demeanor|being existence|being organism|belch belching|belie contradict
belief feeling impression notion|believe conceive think|believe trust|belligerent fighter|bellow holler hollering roar
beloved darling dear|beloved dear honey love|below downstairs|belowground underground|bend crook turn|bend twist
benefit gain profit|benefit welfare|berate chide lecture rebuke scold|berth post|beseech bid|beset plague
besiege surround|betray fail|beverage drink|bewildered confused|biblical scriptural|bid command|big large
bigger larger|bill charge|bill measure|bind bond stick|bit chip scrap|bit minute moment second|bite morsel|bite sting
bitterness resentment|bizarre eccentric|black blacken|black blackness
blame blessed damn damned darned goddam goddamned infernal|blame fault|blame pick|blame rap
blanket broad extensive wide|blanket cover|blare blast|blare clamor din|blast boom nail smash|blast shell
blatant vociferous|blaze blazing|blazing glaring|bleak desolate|bleed hemorrhage|blight plague|blind screen|blink wink
blithely happily merrily|block blockade hinder obstruct|block cube|block halt stop|blond blonde|blood rake rip
bloody damn|bloom blooming|bloom blossom flower|blossom unfold|blow setback|bluff sheer|blunt forthright frank
blur obscure|blurred fuzzy|blush crimson flush|bluster boast brag|bluster bravado|board plank|board room
boast feature sport|body personify|bolt rigidly stiffly|bony scrawny skinny|book volume|boom din
boom roar roaring thunder|boost encourage further promote|boost encouragement|boost hike|booth stall|border bound
border edge|border frame|border margin|border surround|bore drill|boring tedious|boss brag|boss chief foreman
bother inconvenience trouble|bounce leap|bounce spring|bound boundary edge|bound confine limit restrict throttle
bound jump leap spring|bow defer|box package|boy son|brace poise|brace steady|bracing brisk fresh refreshing
brain head mind psyche|brain mentality wit|branch subdivision|brand make|brandish wave|brave endure weather
brazen insolent|breach gap|breach violate|breadth width|break interruption|breakdown dislocation
breakthrough discovery find|breakup separation|breast tit|breed engender|bribe buy|bright brilliantly|bright smart
brilliance glare|brilliance grandeur splendor|brilliant magnificent|brilliant superb|broadcast transmit|broaden extend
broken crushed|brood dwell|brood loom|brooding reflective|brook creek|broom sweep|brotherhood fraternity|brow eyebrow
brow forehead|brush thicket|bucket pail|buckle warp|budge stir|buff devotee fan lover|build construct|build physique
building construction|building edifice|bulk majority|bulk volume|bull shit|bullet slug|bully cracking swell
bully rowdy|bum cheap crummy|bum grub|bum tramp|bump encounter find|bump knock|bunch clump cluster|bunch crowd gang
bundle package packet|buoyant perky|burden load loading|burden weight|burly husky|burn glow|burn tan|burrow tunnel
burst explode|burst explosion|burst salvo volley|bush scrub|bush shrub|bushel fix mend repair|business job occupation
bustle flurry|bustle hustle|busy meddling|busy occupy|but just merely only simply|buy purchase|buy steal|bygone gone
cable telegraph wire|calamity catastrophe disaster tragedy|calculate compute|calculate estimate figure forecast reckon
calculation computation|caliber quality|call cry outcry shout yell|call name|call phone telephone
calm calmness composure|calm quiet still|calm steady|camp encamp tent|campaign cause crusade drive|candidate prospect
canvas canvass|canvass poll|cap crest|capable subject|captive prisoner|capture seizure
cardinal central fundamental key|care caution precaution|care concern fear|care like wish|career vocation
careful deliberate|carefully cautiously|carelessness negligence|cargo freight load shipment|carpet rug
carry channel transmit|carry transport|cart drag haul|carved carven|case event|case instance|case suit|cast mold
castle palace|catalog catalogue|catapult sling|category class family|cater provide supply|cattle cows oxen
cause induce stimulate|cautious timid|cavalryman trooper|cavort frolic romp|cease discontinue quit stop
cease end finish terminate|celebrate fete|celebrate lionize|celebration festivity|cemetery graveyard|cent penny
center centerfield|center concentrate focus pore rivet|center halfway middle midway|centralize concentrate
certain sure|certainly sure surely|certify license|chagrin humble humiliate|chagrin humiliation|chair chairman
challenge dispute|champion fighter hero|chance fortune hazard luck|chance opportunity|chant intone tone
character quality|characteristic feature|charter hire|chase dog tail track trail|chase pursuit|chat chatter jaw
cheap flash flashy gaudy loud|cheap inexpensive|cheat chisel|cheat jockey|cheering comforting|cheering shouting
cheery gay sunny|cherished precious|chicken yellow|chief main master primary principal
chiefly mainly primarily principally|child kid minor youngster|childish infantile|chill cool
chill quiver shudder thrill tingle|chill shivering|chilling cooling|choice pick selection
choice prime prize quality select|choose prefer|choose select|chore job task|chortle chuckle|chorus refrain|chuck grub
chuck toss|chunk clod clump lump|churning roiling turbulent|chute parachute|cinch picnic|circuit tour|circular round
circulate diffuse disseminate|circumscribe limit|circumstance consideration|circumstance context
circumstances fate luck|cite mention quotation reference|cite mention refer|city metropolis
clamber scramble shin skin struggle|clang clangor clash crash|clarity clearness|clash friction|class classify
class grade|classic classical|classroom schoolroom|clean plumb|cleaning cleansing|clearly distinctly
cliche commonplace|click tick|client customer|climate mood|climax culminate|climb mount wax|climb rise upgrade
clip time|clobber stuff|clock time|close closely tight|close conclusion last|close near|close shut|closed shut
closely intimately|closet cupboard|closet wardrobe|cloth fabric material textile|clothe dress garment
cloud fog obscure|cloud overcast|clouded overcast|club society|clue hint|clump plunk|clumsy inept|clumsy ungainly
clutch grip hold|clutch seize|coach manager|coalesce fuse merge mix|coarse vulgar|code codification
coerce force pressure|coffee java|coil spiral|coincide concur|collaborate cooperate|colleague fellow|collect gather
colony settlement|colored negro|colossal prodigious stupendous|comb ransack|combat fight fighting|combine compound
come ejaculate|comeback retort|comedian comic|comfort ease|comfort solace soothe|comic funny|command require
comment commentary|comment notice|comment remark|commentator observer|commission committee|commit dedicate devote
commit perpetrate|commitment loyalty|common green park|common mutual|commonly normally ordinarily usually
commonwealth country nation|commotion din|commotion disturbance|commute transpose|companion company
companion comrade fellow|company fellowship|comparable corresponding|comparatively relatively|compare equate
compass orbit range reach scope|compel oblige|compensate counterbalance|compete vie|competition contest
competitive militant|competitor rival|complain plain|complete discharge dispatch|complete finish|complex composite
complicate refine|compliment congratulate|component constituent element|component element factor ingredient
component part portion|compose pen write|compound deepen intensify|comprehend perceive|compress contract
comprise constitute|comprise contain incorporate|con defraud swindle|conceal hide|concealed hidden
concede confess profess|concede grant|concentration density|concept conception construct|conception creation
concern interest|concern pertain refer relate|concerned interested|conclude reason|conclude resolve
concluding final last|conclusion decision determination|concurrent simultaneous|condemn decry|condemnation curse
condition discipline train|condition precondition|condition specify stipulate|condition status|conduction conductivity
conference league|confidant intimate|confide entrust|configuration contour shape|confirm reassert|confiscate forfeit
conflict struggle|confound confuse|confront face|confused disordered|confused lost|confusing perplexing puzzling
congratulate pride|congregation fold|congressman representative|conjecture hypothesize speculate suppose theorize
conjecture speculation|conjunction connective|connote imply|conquer subdue suppress|consequence effect outcome result
consequent resultant|consider deal|consider reckon regard view|consider study|considerably substantially
consist dwell lie|consistently systematically|consolation solace|consolidation integration|conspicuously prominently
constantly forever|constantly invariably|constitution establishment formation|construct manufacture|construe interpret
consultation interview|consume down|consume ingest|consummate virtuoso|consumption intake uptake|contain control curb
contaminate foul|contemplation reflection|contempt disdain scorn|contemptuous scornful|contend contest
contend postulate|content contented|content message|continuance continuation|continue keep|continue preserve uphold
continue proceed|continuously endlessly|contrary opposite reverse|contrast counterpoint|contribution donation
contrivance gadget|contrive design plan|contrive devise forge formulate invent|control operate|convention normal rule
conventional established|conversion transition|convey express|convict inmate|conviction sentence|convinced positive
cook prepare ready|cope grapple manage|copy imitate simulate|core nucleus|corporal somatic|corporate incarnate
correct redress right|correlate correlated|correspond equate|cost price toll|couch lounge sofa|couch put
counseling guidance|count counting|count matter|count weigh|countenance physiognomy visage|countenance sanction
countless myriad|couple match mate pair|course naturally|course trend|court romance woo|cover extend|cowboy puncher
crack gap|crackle crunch|craft trade|crash ram|crave lust|crawl creep|crazily insanely|crazy mad sick
creak screech squeak|create make|credit recognition|credo creed|creep mouse sneak|crest top|crew gang
criminal crook outlaw|crimson red|cringe flinch recoil shrink wince|cringe grovel|crisp sharp|crisp wrinkle
criterion standard|criticise criticize|crop harvest|cross foil frustrate queer thwart|cross intersect|cross transverse
cross traverse|crouch squat|crouch stoop|crowd herd|crucial important|crucify dun rag|crude earthy
cruel fell savage vicious|cruise sail|crush squeeze|crush suppress|cry exclaim shout
cry holler scream shout squall yell|cry weep|cryptic mysterious|crystallize illuminate|cuddle nestle snuggle
cult furor|cultural ethnic|cultured polite|cure remedy therapeutic|curiosity wonder
curious funny peculiar queer singular|curiously oddly peculiarly|current stream|currently presently|curse cuss swear
curse damn|curse oath|curtail restrict|curtain drape drapery|curve cut sheer swerve trend veer|curve wind
curved curving|cuss fella fellow lad|cuss gadfly|custom tradition|custom usage|cut reduce trim|cycle rhythm round
dab pat|dad daddy papa pop|damage harm|damn goddamn|damp moist|damp mute|dampen moisten|dampen stifle|dance dancing
danger risk|dangerous grave serious|dapper jaunty|dare daring|dare defy|dark darkness shadow|darling favorite
dart dash scoot|dart fleet flutter|dash flair|dash smash|daughter girl|dawn penetrate|dazed stupid|deadlock impasse
deadly lethal|deal flock heap lot mass peck pile plenty|deal handle plow|dealer trader|debate deliberate
debris dust junk|debut entry introduction|decay decline|deceased decedent|deceased gone|deceleration slowing
decent fitting|decent nice|decent properly|decide resolve settle|decidedly definitely|declaim recite
decline refuse reject|decomposition disintegration|decoration ornament|decrease diminish lessen|decrease lessening
decree fiat|deduce derive infer|deduct subtract|deduct withhold|deduction implication|deep deeply|deeply profoundly
defeat frustration|defeat kill|defeat licking|defeat overcome|defect desert|defect fault flaw|defend guard
defender guardian|defer postpone table|deficiency lack want|define specify|deformation distortion|defy refuse resist
defy withstand|degree level stage|deity divinity god|delay wait|deliberately purposely|delicacy treat|delicate fragile
delicious delightful|delight please|delight revel|delirium frenzy fury hysteria|demand exact
demand necessitate need require|demand requirement|democracy republic|demon devil fiend
demonstrate establish prove show|demonstrate exhibit present show|demonstration presentation|depart deviate vary
depart start|departure deviation difference|departure going|dependable honest reliable|dependence dependency
depict describe|depict picture|depict portray|deplorable sorry|deposit lodge stick wedge|deposit sediment
deposit sedimentation|deposit situate|depress dismay|deprive strip|deputy lieutenant|derive gain|descend fall
descent origin|describe draw trace|describe report|desert desolate forsake|deserve merit|deserving worth|desire hope
desire want|despair desperation|despairing desperate|despatch dispatch|despise disdain scorn|destination goal
destine doom fate|destine intend|destiny fate|destroy ruin|detached isolated separated|detail item|detailed elaborate
detect discover find notice observe|detectable noticeable|detection sensing|detective investigator|detector sensor
determination finding|determination purpose|determine influence regulate shape|determine set|detest hate
detonate explode|develop evolve|developing underdeveloped|development evolution|development growing growth maturation
deviate divert|device twist|devil dickens|diagram plot|dialect idiom|diam diameter|diarrhea diarrhoea|diary journal
dice die|dictate order prescribe|dictatorship tyranny|dictum pronouncement|die expire perish|differ disagree
difference dispute|differentiate distinguish mark|differentiate distinguish separate|differently otherwise
difficult hard|diffuse permeate pervade|dim faint vague|diminished lessened|diminutive tiny|dingy grimy
direct directly straight|direct target|direction way|directly immediately instantly straightaway|director manager
dirt soil stain|dirty soil|dirty soiled unclean|disability handicap|disabled handicapped|disagreement discrepancy
disappear vanish|disappointed frustrated|disapprove reject|disc disk|disc record|discard dispose
discern distinguish recognize|discipline subject|disclose expose reveal|disconnect gulf
discount dismiss disregard ignore|discourage warn|discourse discuss|discover hear learn|discovered observed
discrepancy variant|discrete distinct|disdain scorn spurn|disentangle extricate|disgrace dishonor shame|disk harrow
dislodge free|dismally drearily|disorder trouble|disordered upset|disorderly jumbled|dispatch shipment
disperse dissipate scatter|disperse scatter sprinkle|dispersed spread|displacement shift|display exhibit expose
display show|display showing|disposal disposition|dispute quarrel|disregard ignore snub|disregard neglect
disrupt interrupt|disruptive riotous troubled turbulent|distill purify|distinctive typical|distort falsify warp
distress hurt suffering|distressing disturbing|distribute spread|district territory|distrust mistrust suspect
distrust mistrust suspicion|disturb trouble upset|disturbance perturbation upset|disturbed upset worried|dive plunge
diverse various|diversion recreation|diversity variety|divide fraction|divide separate|divide split|dizzy silly
doctor physician|doctrine ism philosophy|document papers|dodge evade hedge sidestep skirt|domain land
domain orbit sphere|dominate master|dominate predominate prevail reign rule|domination mastery supremacy|done through
doomed lost|door doorway threshold|doorman porter|dosage dose|dot stud|double dual|double twofold|doubt uncertainty
doubtful dubious|doubtless undoubtedly|dough loot|down downward|downpour torrent|dozen twelve|dozens lots scores tons
drab sober|draft enlist|drag tangle|drain drainage|drama play|dramatic spectacular striking|dramatist playwright
dramatize pad|draped wrapped|draught gulp|draw pull|draw reap|drawn haggard worn|dread fear|dribble drip
drift err stray|drift float|drift impetus|drift range roam rove stray wander|drill practice|drink drinking
drink salute toast|drive motor|drive thrust|drone monotone|drown submerge|drugstore pharmacy|drunk drunkard
dry ironical|dub nickname|dull muffled|dumb slow|duplicate repeat|duration length|dusk nightfall twilight
dusky twilight|duty obligation responsibility|duty tariff|dwell inhabit live populate|dweller inhabitant
earlier earliest|earlier sooner|earnestly seriously|earnings pay salary wage|earnings profit profits|earth globe
earth ground|earthquake quake|easily easy|east eastward|easy leisurely|eating feeding|echo reverberation|echo ring
economic economical|economize husband|ecstasy rapture|edge inch|edgy restive|educate train
education instruction teaching|efface obliterate|effect effectuate|effect impression|effective efficient
effectiveness potency|effluent wastewater|effort exertion|effort exploit feat|egg eggs|ego self|elaborate expound
elastic flexible|elder older|elect elite|elementary simple|elevate lift raise|elevate promote|elevation height peak
elevation raising|elicit extract|eliminate eradicate|elude evade|emaciated gaunt haggard pinched|emanation emission
emancipate liberate|embed imbed plant|emblematic symbolic|embody personify|embrace encompass|embrace hug
emphasize underline underscore|employ employment|employ engage hire|employment work|empty hollow|enact ordain
enchant transport|enclose envelop wrap|encounter meet|encounter meeting|encounter skirmish
encroachment intrusion invasion|endanger jeopardize menace threaten|endeavor enterprise|endeavor strive
endless eternal interminable|endlessly infinitely|endow gift invest|endure last live survive|enemy foe
enforce implement|enforce impose|engage pursue|engineering technology|engrossing fascinating|engulf immerse steep
enhance heighten|enigmatic puzzling|enjoin order|enjoy love|enlarge magnify|enlargement expansion|enormous tremendous
enormously staggeringly tremendously|enough plenty|enraged furious maddened|enrol enroll enter recruit|ensue result
entail imply mean|entanglement web|enter participate|entire full total|entire intact integral|entitle title
environment surround surroundings|envisage imagine|envision fancy figure picture visualize|envision foresee
epic heroic|epitomize typify|epoch era|equal peer|equal rival|equality par|equip outfit|erode gnaw|error fault mistake
erudite learned|erupt ignite|eschew shun|especially particularly peculiarly specially|essence substance
essential indispensable|essential necessary necessity requirement|establish found institute plant
establish found launch|establishment institution|esteem respect value|evaluation rating valuation|evaporation vapor
even evening|even level|even still yet|eventually finally|everlastingly forever|everyday mundane routine
evidence grounds|evidence prove show testify|evidently obviously plain plainly|evil vicious|exact precise
exactly just precisely|exaggerate magnify|exaggerated overdone|exalt glorify|exalted lofty|examination scrutiny
examination test|examine probe|example illustration instance|exceed outdo surpass|exceed top transcend
exceedingly extremely super|excel surpass|except exclude omit|exceptional particular special
excess extra redundant spare surplus|exchange switch|excite stimulate|excited frantic mad|exclaim proclaim promulgate
exclude shut|exclusive sole|excuse explain|excuse pardon|execution performance|exemplify illustrate instance
exempt relieve|exemption freedom|exercise exert|exercise practice|exercise usage use utilization|exercise workout
exert wield|exhaust fumes|exhausted fatigued|exist survive|existence universe world|existential experiential
expanse sweep|expectation outlook prospect|expedite hasten|expend spend|expend use|experience have
expert proficient skillful|expiration termination|explicit expressed|explore search|exposed open|express utter
expression face look|expression reflection|extend run|extended lengthy prolonged|extension propagation
extenuate mitigate|exterior outside|external international|external outside|extrapolate generalize infer
extreme utmost|exultant jubilant rejoicing triumphant|eyelid lid|fabric framework|face front|facility installation
factory mill|faculty staff|fail neglect|fair reasonable|fairly jolly moderately pretty reasonably somewhat
faith religion|fake forge|fake sham|falloff slump|false mistaken|falter faltering hesitation|falter stumble
falter waver|famed famous illustrious notable noted|family household|fancy fantasy illusion|fantastic grotesque
fantastic marvelous rattling terrific tremendous wonderful wondrous|farther further|fascinate grip|fascinate intrigue
fashion manner mode style way|fast tight|fasten fix secure|fatal fateful|fathom penetrate|fatigue jade tire
fatigue weariness|favor prefer|favored favorite pet|fear fright|feasible practicable workable|feature have
feel feeling flavor smell spirit|feel sense|fell hide|fence fencing|fervent fiery impassioned|festive merry
fierce furious|fierce vehement|fig figure|fight oppose|fight struggle|file register|fill occupy|film movie|final net
finally last|finally ultimately|financial fiscal|fine okay|fine ticket|fire firing|fire flame|fireplace hearth
firm firmly steadfastly|firm house|firmly hard|firmness resolution resolve|first inaugural initiative maiden
fit primed set|fitting meet|fix mess|fix set specify|fixed set|flail lam thrash|flap wave|flash flaunt|flash wink
flat level plane|flavor savor|flavor season|fledgling freshman newcomer|fleet swift|flick leaf|flicker flutter quiver
flicker glint spark|flip impudent insolent|flip somersault|flip toss|float swim|flood swamp|floor shock|floor story
flounder stagger|flourish thrive|flow flux|flow stream|flush heyday peak|flushed red|flushed rosy|fly pilot|fly wing
fog haze|foliage leaf|folk sept|following next|folly foolishness|folly stupidity|food nutrient|fool gull
footstep pace step stride|forbid foreclose forestall preclude prevent|forbid prohibit proscribe veto|force push
force strength|forecast omen predict|forego precede|foreground highlight spotlight|forest wood woods|fork pitchfork
form kind sort|form organize|form pattern|form spring|formally officially|former onetime sometime|former previous
formerly once|formidable redoubtable|formulation preparation|fort fortress|fort garrison|forth forward
forthright squarely|fortify strengthen|foster further|foul loathsome|founding initiation|fox trick
foyer hall lobby vestibule|framework model|frankly honestly|frantically madly|fraud pseudo|freak monster monstrosity
free liberate loose release|free rid|frequent patronize shop|frequently often|fresh new newly|freshness novelty
fret fuss|fright frighten scare|frightened scared|frightened terrified|frightful horrible|frigid icy|fringe periphery
frog toad|frost ice|frown scowl|frozen icy|fruit yield|fruitless futile vain|fulfil fulfill satisfy|full fully
fullness richness|fumble grope|fume smoke|fun merriment|function office role|function officiate|function operate
function purpose role use|function serve|fund store|fundamental rudimentary|funny suspect suspicious|fur pelt
furnish provide render supply|furthermore moreover|fury rage|fury violence wildness|fuss mother|future next
gag jest joke|gage game stake|gage gauge|gaiety merriment|gain win|game halt|gap opening|gap spread|garbage refuse
gasp pant puff|gay homosexual|gay jolly jovial merry|gaze stare|generalization induction|generally mostly
generate yield|gently lightly softly|gently mildly|germinate sprout|gesticulate gesture motion|ghastly grim gruesome
ghost specter|gift talent|giggle titter|gilded gilt gold golden|girl miss|given granted|given presumption
glance glimpse|glance glint|glare glower|gleam gleaming|gleam glint glisten glitter shine|glean harvest reap
glinting glittering|glistening shiny|glue paste|glued pasted|glycerine glycerol|goad spur|goddam goddamn goddamned
good goodness|good thoroughly|good well|govern regulate|govern rule|governing government|grade level
grade place rank rate|grammatic grammatical|grand thousand|grandeur nobility|grandma grandmother granny|grapple grip
grappling wrestle wrestling|gratification satisfaction|gratify satisfy|grave sober solemn|grave tomb|gravely soberly
greasy oily|greatcoat overcoat|grievance grudge|grim inexorable relentless stern|grin grinning smile smiling
grind labor toil|grip handle|grip suitcase|groan moan|groove rut|grotesque monstrous|ground reason|grounds yard
group grouping|group radical|grove orchard|growl grumble rumble|growth increase|gruff hoarse husky
grumble grumbling rumble|grumble mutter|grumble scold|guarantee undertake|guard safety|guard ward|guerrilla irregular
guess hazard venture|guess imagine reckon suppose think|guess speculation surmise|guide lead take|guide maneuver steer
gunpowder powder|gush spout|gutter trough|guy ridicule|hall hallway|hallmark trademark|hamper hinder|hamper shackle
hand handwriting|handbag purse|handle manage|handle treat|handling treatment|hands manpower men|hang knack
hanker long yearn|happen occur|happening occurrence|harassed pestered|harbor nurse|hardship rigor|harm hurt injury
harmonious symmetrical|haste hurry rush rushing|hasten hurry|hasten race rush speed|hatch hatching|hate hatred
hateful mean|haunt obsess|haunt stalk|haunting persistent|haversack knapsack|hawk huckster peddle|hazard jeopardy risk
headache worry|heal mend|healing therapeutic|heap mound pile|heart nerve|heat warmth|heave surge|heed listen
heed regard|heedless unheeding|hence therefore thus|here hither|hereafter hereinafter|heretofore hitherto yet
heroism valor|hesitate pause|hesitate waver|hide skin|hillock mound|hinder impede|hint suggest|hit strike
hitch hobble limp|hold keep maintain|holiday vacation|honor honour reward|honor respect|hook rob soak|hoop ring
hop skip|hope promise|hopeful promising|horde host|horror repulsion revulsion|hound hunt|housing lodging
however nevertheless nonetheless still|howl roar wail|huge immense vast|hulk loom tower|humble lowly|humbly meekly
humor mood temper|humor wit|hunch intuition suspicion|hunger thirst|hunting search|hurl hurtle lunge thrust
hurler pitcher|hurry speed|hurrying scurrying|hurrying speed|hurt wounded|hush silence still|hush stillness
hypocrite phony|hypothesis possibility theory|icebox refrigerator|idea thought|ideal saint|identical very
identify name|idiot imbecile|ignorant illiterate|ill sick|illness malady sickness|illuminate illumine light
image picture|imagery imagination|imagination resource|imitation simulated|immensely vastly|immerse plunge
impact wallop|impair mar|impede obstruct|imperfect progressive|impersonal neutral|impersonate portray
impinging striking|implication significance|import meaning significance|important significant|impose inflict
impose levy|imposition infliction|impress strike|impression picture|imprison jail|impulse urge|inception origin
incite instigate|incite motivate prompt|inclination tendency|incline lean tend|incline ramp|incline slope
incorporate integrate|incorporate integrated unified|increasingly progressively|independent sovereign|index indicator
indicate point|indicate signal|indignation outrage|individual mortal person someone soul|individual single
individually separately|indolent lazy|induct seat|induction initiation|industry manufacture|inert neutral
inescapable unavoidable|inevitably necessarily|infamous notorious|infective pathogenic|infernal unholy|infest overrun
infinite space|infuriating maddening|inherent integral|initiate originate|injure wound|innovation invention
inquire wonder|inquiring questioning|inquiry query question|inquiry research|inscription lettering|insert introduce
insert tuck|inside interior|inside within|insight penetration|inspire prompt|instal install|instant minute moment
instant twinkling wink|instead rather|instruct teach|instructor teacher|instrument tool|insulate isolate
insurance policy|insure underwrite|insurrection rebellion revolt|integrate mix|integrity unity|intellect reason
intellectual rational|intelligent sound|intelligible understandable|intend mean|intent purport|interchange substitute
interest involvement|interest sake|interfere intervene|interim meanwhile|interject interpose
interlace intertwine twine|interlocking interwoven|intermediate medium|interpret render|interpretation rendering
interval separation|interweave weave|intimate suggest|intrude trespass|invent manufacture|inventory stock
investigation probe|investigator researcher|invite tempt|involvement participation|irony sarcasm satire|irrigate water
irritation temper|isolated stray|issue matter topic|issue publish|issue supply|itch scratch|ivory pearl|jab poke
jabber spout|jam mob pile throng|jar jolt|jeer scoff scoffing|jeopardize stake|jerk jolt|jerk twitch|jerk yank
jimdandy jimhickey|john lavatory privy toilet|jolted shaken|journey travel|joy pleasure|joy rejoice|judge justice
judgment mind|juicy voluptuous|jumble smother welter|junk scrap|justly rightly|jutting sticking|kick thrill
kill killing|kinda rather|kindly sympathetic|kingdom realm|knee stifle|knife tongue|lab laboratory|label mark tag
label pronounce|lad sonny|laden loaded|lam run|lamentation wail|lance spear|land soil|language lyric words
language speech|lap lick|lapse sink|largely mostly|lash lather slash whip|lashing whipping|lasting permanent
late recent|lately recently|lather suds|laugh laughter|lavender lilac|lavish shower|lay place position put set
lead result|lead track trail|leaders leadership|leading star|lean list|lean thin|lean tilt|learn memorize
learning scholarship|lease rent|leer sneer|left remaining|legitimate logical|lend loan|lessen subside|lesson moral
lexicon vocabulary|liberal tolerant|license permit|lick solve|life living|lifelike pictorial vivid|light lightly
like same|likely probable|likely probably|likewise similarly|limitation restriction|linger lurk|little slight
little small|locality neighborhood vicinity|localization location|locate site|locate situate|located set situated
location placement|lock mesh|lone solitary|longing yearning|look looking|looking sounding|loose unleash
loot plunder prize|lord master|lots much|lumber pound|lumber timber|lump swelling|lurch pitch|lurch reel stagger
lurch stagger stumble|lure tempt|luster splendor|machinist mechanic|mad sore|madman maniac|magic magical wizard
maintain preserve|maintenance upkeep|majestic proud|mama mamma mommy|mammal mammalian|mandatory required
maniac maniacal|manufacturer producer|mark marking|mark score|mark target|marked pronounced|market marketplace
marketing merchandising selling|maroon strand|marriage wedding|marry wed|marshal mobilize|marvel wonder
master overcome surmount|matching twin|mate teammate|material stuff|mating union|maximal maximum|maximum utmost
maybe perchance perhaps possibly|mean signify|meandering wandering winding|meaning pregnant|meaning substance
means way|measure step|measurement measuring|mechanics mechanism|medication medicine
meditate muse ponder reflect speculate|melee scrimmage|melody strain tune|melt melting thaw|memory retention
menace threat|mentality outlook|mention note observe remark|merchandise product|merchandise trade|mere simple
merge unify unite|merit virtue|metal metallic|midst thick|mighty powerful|militant warlike|militia reserves|min minute
mingle unify|minimal minimum|minimize understate|minister parson pastor|misbehavior misdeed|miscellaneous mixed sundry
mischief shenanigan|misconstrue misunderstand|miserable pathetic piteous poor|miserable suffering|missile projectile
mite speck|mix premix|mixture variety|mob syndicate|mobile wandering|mobilize rally|model mold|model pattern
modernize overhaul|modesty reserve|moisture wet|mold stamp|monarch sovereign|monastic monk|morality morals
morose sullen|motif theme|motion move movement|motionless still|motivation motive need|motto shibboleth
mouth speak talk utter|move travel|muffle smother stifle|mumble mutter|murder off|murmur mutter|musician player
muster rally|mutely silently|mysterious mystic|nag scold|narrative story tale|narrow specialize|nasal pinched
nationalism patriotism|navigate voyage|necktie tie|need want|needed required|negative veto|neglect overlook
nerve steel|new novel|news tidings word|newsman reporter|newspaper paper|nip pinch|nominal token|north northward
nose poke pry|note notice|nothing zero|nourish sustain|now today|nuance subtlety|nudge prod|number routine
objection protest|objection remonstrance|obscure vague|observation watching|obstinately stubbornly|obtain prevail
obtain receive|occluded sorbed|occupant resident|occupy reside|odor scent smell|offer proffer|offer volunteer
officer policeman|ominous sinister threatening|oneness unity|open outdoors|opinion sentiment|opponent opposing
opponent opposite|opposition resistance|optical visual|optimal optimum|orb orbit revolve|orient point
origin root source|outdoors outside|outline sketch|output yield|outrage shock|outsmart overreach
outstanding prominent salient|overcome overpower overwhelm|overhaul overtake|override overturn reverse|own possess
owner proprietor|ownership possession|pace rate|pacing tempo|package parcel|painful sore|pains striving
painting picture|pale pallid|pamphlet tract|panic scare|panic terror|parade troop|paradigm prototype
paramount predominate|parcel portion share|pardner partner|parent rear|part partially partly|part piece|part split
particle speck|particular peculiar special|particular specific|partner spouse|pass passing|pass surpass|pass walk
passage transition|passion rage|pasty sticky|pat tap|patch piece|patch plot|path route|patrol police|patronize sponsor
pattern practice|pavement sidewalk|peace serenity|pecs pectoral|pelt pepper|penalize punish|penalty punishment
percent percentage|percentage share|perfume scent|perilous precarious|periodic periodical|permission permit
persist prevail|persistence persistency|persistent relentless|perspective position view|perspiration sweat
persuade sway|petition request|phantom shadow|phantom specter|phase stage|philosophic philosophical
phonemics phonology|photo photograph|picket scout|pinpoint speck|pipe shriek shrill|pitch sky toss|pity shame
place property|place spot|placid still|plan program|planning preparation provision|plant works|plod trudge
poetry verse|poignant touching|polish refine|polish refinement|polish smooth|pond pool|populace public
portrait portrayal|possible potential|pot toilet|potent powerful|potent strong|potential potentiality|pounce swoop
pound ram|pound thump|pounding throbbing|pour stream swarm|powdered powdery|practice rehearse|prance strut swagger
preaching sermon|precarious unstable|precaution safeguard|precedence priority|predict promise|preferably rather
preference taste|present stage|presently shortly soon|preserve save|press urge|pressing pressure|pressing urgent
pretended sham|prey target|price terms|prick twinge|print publish|privacy secrecy|pro professional|problem trouble
procedure process|proceeds take yield|process treat|procure secure|prod spur urging|product production
proffer proposition suggestion|project projection|project protrude|project task|promote push|promotion publicity
promptly quick quickly|propagandist propagandistic|proportion symmetry|proportional relative
prosperous roaring thriving|protection security|protest protestation|protest resist|province responsibility
province state|provision supply|provisional tentative|psyche soul|psychiatrist shrink|pulse throb|pupil student
pure utter|purely strictly|purl swirl whirl|purple violet|push thrust|pussy slit|quake quiver|quarrel row wrangle
quick speedy|quickly rapidly speedily|quiet quietly|quiet silence|quietly softly|quiz test|radiance shine
radical revolutionary|rage ramp storm|rail railing|railroad railway|ranch spread|ransack rifle|rarely seldom
ratify sign|rattle rattling|rattler rattlesnake|rattling real very|raucous rowdy|reach stretch|react respond
reaction response|reactivity responsiveness|realism reality|reality world|realize recognize|realize see understand
really truly|rear rearward|reasonable sensible|reasoning thinking|rebuff repel repulse|rebuff slight|rebuff snub
rebuild reconstruct|rebuke reprimand|rebut refute|recall recollect remember|recede retire retreat withdraw
receipts revenue|recollection remembrance|recount tell|recover regain retrieve|recreate revive vivify|recur repeat
recurrent repeated|reek smack|reek stink|reel spin|reexamine review|refund repay|regard respect|regret sorrow
regular veritable|regulation rule|rehabilitation renewal|reinforce reward|reissue reprint|reiterate repeat restate
rejoin retort|relevance relevancy|reliance trust|religious spiritual|remain stay|remainder residue rest
remarkable singular|remarkably unusually|rend rip|rendering rendition|rent tear|repeal rescind|repeat repetition
replace supersede supplant|replacement switch|report study|repose rest|represent symbolize|repress subdue|repulse snub
reputation repute|rescue saving|resign vacate|resignation surrender|respective several various|resume sketch survey
retaliate revenge|retaliation revenge|retrace trace|return revert|revere worship|revise revision|revision rewrite
revolve rotate|reward wages|rhyme verse|right rightfield|rightfully truly|rigorous strict|rinse wash|ripple ruffle
rite ritual|road route|rock stone|rock sway|roll roster|roll wheel|romp runaway|rooms suite|root stem|rough roughly
rub scratch|run tally|run trial|runner smuggler|rush surge|rust rusty|rustle rustling|sabotage undermine weaken
sail sweep|salvage salve save|sample taste|savor taste|say state tell|say suppose|scamper scurry scuttle
scheme strategy|scholar student|school schoolhouse|science skill|scour scrub|scrape scraping|scrape scratch
scream screaming screech shriek|screen test|scuffle shamble shuffle|search seek|seated sitting|sec second
secede splinter|second secondly|secondhand used|section segment|see witness|separated spaced|sequence succession
seriousness sincerity|serpent snake|settlement village|severe terrible wicked|sew stitch|shade tint|sharp sharply
shave shaving|shed throw|shift transformation transmutation|shipping transport|shiver shudder|shiver tremble
shivering trembling|shock stupor|shooting shot|shop store|shop workshop|shot stroke|sidelong squint|sight vision
sign signal|sign subscribe|significant substantial|silent still|silver silvery|sin sinfulness|sinful ungodly
slacken slow|slant weight|slanting sloping|slash slice|sleep slumber|slender slim|slender thin|slice slit|slide slip
slide swoop|slightly somewhat|slip steal|slop spill|slop splash|slow slowly|smitten stricken|smooth suave
smother suffocate|smother surround|snap snarl|snap tear|snare trap|snicker snort|soar surge|sod sward|soldiery troops
sore tender|south southward|sovereign supreme|span traverse|spare trim|spark sparkle|spatter splash|spatter sputter
spectator witness|speculation venture|speed velocity|spell tour|spell trance|spell while|spire steeple|splash sprinkle
spot spy|sprawl straggle|spring springtime|squad team|square squarely|squat squatting|squirm twist worm wriggle writhe
squirm wiggle wriggle|staircase stairway|stairs steps|stalk straw|stammer stutter|stamp stomp|standpoint viewpoint
start starting|state submit|stay stick|steady sweetheart|steel sword|steer tip|step tread
stimulant stimulation stimulus|storage storehouse|stout sturdy|strain strive|strange unusual|strangle throttle
stress tension|stretch unfold|stride tread|string twine|strip undress|study survey|stuff thrust|stumble trip
subject theme topic|suffer sustain|suffering woe|suggestion trace|suitable suited|sum total|sun sunlight
superbly wonderfully wondrous wondrously|surge tide|surmise suspect|surrender yielding|survey view|sway swing
swirl twirl whirl|symmetric symmetrical|sympathy understanding|tackle undertake|tactile tactual|tangled tortuous
taut tight|tears weeping|technical technological|teen teenage|test trial|test try|testament will|testimonial testimony
testimonial tribute|theater theatre|thence therefrom|there thither|thinking thought|thorough thoroughgoing|thread wind
three trio|thud thump thumping|timbre tone|tire weary|tissue weave|topple tumble|touch touching|touch trace
trample tread|transfer transplant|transfer transportation|transform transmute|translate understand|triumph victory
tube tubing|tumult uproar|turn turning|unambiguously unequivocally|uncertainly unsteadily|uneconomical wasteful
upward upwards|usefulness utility|variable varying|velvet velvety|verve vitality|vibrant vivacious|view watch
wait waiting|wallop whack|war warfare|wash washing|west westward|whip worst|whir whirring|whir whiz|whiskey whisky
whistle whistling|wind wrap|wool woolen|wrack wreck|wrong wrongly`

/** A word, then words that are special ways of doing or being it. */
export const KINDS = `
abandon consign|accept adopt believe borrow honor recognize respect welcome|accommodate gear tailor
accompany escort walk|accomplish average discharge dispatch|accord blend|accuse reproach|achieve average
acquire accept benefit borrow buy earn gain inherit isolate obtain profit purchase receive recover regain retrieve win
act anticipate attempt behave commit continue cope counter counteract court dare effect engage essay finish grapple hasten hurry interrupt joke keep participate perform play prosecute pursue rage react respond storm surprise swell take try volunteer wait
add combine compound inject modify string supplement|address harangue keynote|adjust calibrate reconcile regulate tune
administer supervise|admire envy|admit concede confess|advance edge elapse inch overtake|advise press urge warn
affect color endanger excite influence process stimulate subject treat trouble
affirm assure demonstrate document prove show validate verify|agree arrange assent concede resolve
aid avail benefit care cure facilitate|aim direct level|allot allocate appropriate reserve
allow admit authorize brook endure tolerate trust
alter accelerate accommodate activate adapt adjust affect aggravate alternate amend awaken better blind blur bring chill clean clear color complicate contaminate contribute convert cool correct corrupt damage decorate decrease dry dull empty enable end fill fortify glorify grace heat humble impart improve increase inform insulate lend lessen loosen make mingle neutralize obscure parallel polarize prepare prostrate put ready reverse sharpen shift soil specialize stain stiffen straighten strengthen substitute suspend terminate thicken tighten transform translate unify warm weaken wet widen
amount average|analyze check compare diagnose investigate review screen survey trace view|anger aggravate
announce advertise post publicize report|answer counter rejoin retort
anticipate assume guess imagine presume reckon speculate suppose think|appeal plead
appear emerge flash gleam glint glitter glow loom reappear sound
apply avail commit dedicate devote enjoy exercise exert exploit implement resort share waste
appoint assign delegate designate|approve back endorse|argue defend dispute oppose quarrel
arouse anger excite interest invite upset|arrange array coordinate drape heap marshal pile rearrange string
arrive attain land reach|artistic aesthetic|ask request|assault beset rape rush|assemble cluster group
assert allege assure say|assess praise
assign allocate appropriate delegate elevate place promote relegate reserve transfer
assist avail care facilitate protect|assume presuppose
attach affix couple fasten fix glue harness hitch insert label mark mount nail paste saddle secure tag
attack bomb gas invade raid|attain average|attempt adventure chance endeavor grope risk strive struggle
attend minister tend|attract beckon capture charm tug|attribute credit|authorize approve license sanction validate
avoid bypass escape evade shun skirt|award bestow|away absent|back champion|bad awful
balance compensate complement offset|basic base|beam blaze burn
beat best cane cheat lash lick master overcome slash surpass whip|beg insist lobby|begin bud erupt
behave joke rage storm swell|believe consider regard trust view|bend arch crouch curl lean stoop tilt|benefit net
better aid distill educate enhance enrich fix help mend perfect polish reform relieve repair
bid congratulate subscribe|bigger big|bill levy|blink bat|blow bluster gasp pant|boast crow|bomb shell
bother beset plague|bound bounce hop|brave bold|break burst|breathe choke sigh snore yawn|bring channel transmit
brood eclipse|build erect rebuild reconstruct|bulky big
calculate approximate budget deduct divide estimate factor multiply solve subtract
call baptize entitle style term title|calm appease gentle lull reassure|capture recapture|care attend fuss mother
carry bring drive haul lug motor
cause compel determine effect engender evoke force incite influence initiate let motivate oblige occasion persuade prompt provoke shape
cease adjourn climax culminate discontinue lapse retire vanish withdraw|celebrate commemorate mourn
center engulf listen steep|central center|challenge appeal question sue
change accelerate acquire activate adjust affect aggravate amend awaken better blind blur boil bring chill clean clear collapse color commute complicate contaminate contribute convert cool correct corrupt crack damage darken decay decorate decrease distill dress dry dull empty enable end fill fortify glaze glorify grace grow harden heat humble hush impart improve increase inform insulate lend lessen loosen make mingle modernize modify mold narrow neutralize obscure obtain parallel polarize prepare prostrate put ready receive resume reverse sharpen shift soil stain stiffen straighten strengthen sublime substitute suspend terminate thicken tighten transform translate turn unify warm weaken wet yield
characterize differentiate|charge accuse blame fault|chase hunt|check screen test watch
choose adopt elect pick specify vote|circle orbit|cite invoke|claim contend postulate profess purport
class catalogue group|classify catalogue group|clean dust vacuum|climb clamber scramble|close adjacent seal slam
cluster bunch huddle|clutch arrest claw collar grab grapple grip nail nestle snatch|coat glaze paint|coincide overlap
collapse buckle flop slump|collect lump|colored black|colorful bright|come accost approach attain land near reach
comfort calm quiet still|command forbid general officer prohibit veto|comment criticize|common average
communicate acknowledge address commune contact convey gesticulate gesture greet impose inflict inform inquire joke motion mouth nod pay project radio request signal speak talk write
compel enforce force implement impose pressure|compete equal play race rival|competent able adequate
complain grumble mutter protest rail scold|complete absolute accomplish all fulfil fulfill|completed complete
complicated complex|composite complex|compound enhance fan sharpen
comprehend ache catch dream hear listen see sense sight smell taste touch|comprehensive broad
compute approximate budget deduct divide estimate factor multiply solve subtract|concede forgive
conceive consider regard view|concentrate engulf listen steep|concern apply center involve|concerned afraid
conclude deduce derive feel generalize infer|confirm corroborate demonstrate document prove show validate verify
conflict jar|confront front pit tackle undertake|confuse amaze puzzle|conjugated bound|connect attach bridge join
consent agree allow permit succumb|consider abstract deem equate favor include prize reconsider respect treasure value
considerable appreciable|constitute compose form pose straddle|construct erect rebuild reconstruct
contain enclose retain|contemplate entertain|contend dispute oppose quarrel|contest challenge dispute
continuing continued|contract hire lease rent specify stipulate|contrast conflict foil
control conquer corner counteract govern guide handle manage maneuver monopolize regiment rein rule steer subdue suppress
convey express hint mean measure suggest thank|convinced certain|coordinate structure|copy model pattern
correct remedy|correspond accord adhere align correlate parallel resemble|count total
cover blanket coat drown enclose flood grease jacket line mask mist oil plank plaster roof smother strew surround wax wrap
create arouse assemble build cause choreograph clear compose construct develop elicit evoke father form generate initiate institute organize originate produce provoke reproduce scrape
creative constructive|crimson bloody|criticize attack blame denounce lecture scold|crouch huddle|crush subdue
cry howl pipe shriek shrill wail|current contemporary|customary conventional
cut bevel bore carve chatter chip clip drill fell plane sever shorten slash slice slit tap trim|damage impair mar
deal contemplate discuss|dear close|deceased dead|decide choose govern judge measure orient regulate rule select will
declare affirm assert condemn decree exclaim proclaim profess promise propose sentence suggest swear testify
decline deteriorate|decrease cut diminish dwindle limit minimize reduce shorten shrink slacken slow weaken
defeat beat survive wallop|defend arrest protect rationalize uphold|definite certain decisive|defy brave endure
delay hesitate pause postpone stall|demand clamor cost expect require|denote identify name recall
denounce condemn decry|depart contradict|depict illustrate outline sketch|derive draw reap surmise
descend crash dismount dive drip drop flop plunge swoop topple tumble|describe outline sketch|desert strand
designate delegate denote elevate label number place promote relegate transfer
desire crave fancy hope like long miss seek wish yearn|destroy burn eliminate level wreck|detailed careful
determine count locate situate|die starve|differ contradict contrast depart vary|different contrary
difficult ambitious|dig burrow spade|dim dark|diminish dwindle shrink slow weaken|dirty dingy|disappear absent fade
discharge disperse sprinkle|disclose betray confide|discourage depress
discuss advise counsel debate moderate negotiate|dislike hate resent|display pose|distinct crisp different
distinctive characteristic|distinguish contrast|distribute allot assign diffuse discharge sprawl strew
diverse different|divide splinter|dog hunt|dominate outweigh|down behind|downward down
draw attract cart drag haul jerk pluck pull yank|dreadful bad|dress coat costume don robe shirt|drift stream
drink down gulp sip suck|drive coach tool|drunken drunk|dry dried|each all|earn letter profit|eastern east
eat breakfast dine lunch peck picnic|echo recite|effect accomplish fulfil fulfill precipitate|effective competent
elaborate careful detail exemplify illustrate specialize|eliminate drown exclude omit rationalize
embarrassing difficult|emotional charged|emphasize underline
employ avail commit contract dedicate devote enjoy exercise exert exploit implement resort share waste
enable endow equip gift invest|encounter cross intersect|encourage cheer foster further spur
end adjourn break climax complete conclude culminate decide discontinue finish lapse resolve settle vanish
endeavor buck struggle|engaged busy|enlist recruit|enormous big|enter board dock invade penetrate|entertain amuse
entitle proclaim|epic big|equal coordinate correspond equate match represent|equip clothe commission wire|escape evade
essay adventure chance endeavor grope risk strive struggle|establish appoint constitute|evaluate praise|even equal
every all|evidence certify manifest|evoke anger excite interest invite upset|exact correct|exaggerate bluster boast
examine check compare diagnose inspect investigate review scan screen scrutinize search survey trace view
exchange cash sell substitute switch trade|excited drunk|exciting breathless|exhibit pose
exist breathe consist dwell endanger jeopardize menace prevail threaten
expect assume guess imagine presume reckon speculate suppose think|expensive costly|experience suffer witness
experimental empirical|explain comment interpret|exploit harness milk mine prey|explore map|expose air betray confide
express articulate clamor curse emphasize exclaim explicit imply marvel menace phrase say sneer state stress swear tell vent voice word
expressed express|extend broaden|extensive big comprehensive|extraordinary exceptional|face front pit tackle undertake
fail overreach spoil|faithful accurate|fall crash dismount dive drip drop flop plunge swoop topple tumble
fancy busy elaborate|fantastic extraordinary|faraway far|farther far
fasten anchor buckle clamp clinch deposit glue ground hang hook lock lodge picket pin sew stick tack tie|fear panic
feature bear boast bristle carry combine possess read sport star wear|feed nourish
feel harbor nurse pride recapture regret rejoice|feminine female
fight attack battle combat oppose rebuff resist skirmish wage|fill complete flood load pack replenish swamp
final closing|finish accomplish fulfil fulfill
fix anchor buckle clamp clinch deposit ground hang hook lock lodge picket pin sew stick tack tie|flash flick
flee desert escape|fling pitch toss|float stream|flood swamp|flow drain flush jet purl ripple seep spill swirl
flushed colored|fly buzz|focus engulf listen steep|follow lag shadow
forbid avert avoid ban bar block foil frustrate hinder obstruct thwart|foreign abroad alien|forgive excuse pardon
form reorganize|found appoint constitute|fragile delicate|frequent common|frightened afraid|frightful extraordinary
frown scowl|fulfill discharge dispatch|full filled|function service|fundamental basic|furious angry
furnish afford arm articulate equip fuel give match offer partner patch provision shelter water yield
further far foster spur|future coming|gain draw reap|gather cluster group harvest mobilize muster pick reap
gay cheerful|generate induce|genuine authentic|gesture applaud beckon bow nod shrug wave wink
get accept benefit borrow buy earn gain inherit isolate obtain profit purchase receive recover regain retrieve win
giant big|gigantic big|give award grant|glaring bright|gleaming bright|glinting bright|glittering bright|gone dead
good ample|grab fish intercept|grace trim|grade downgrade sequence subordinate|grasp clasp|great big
greet bid compliment welcome|grimy dirty|grip bite pinch|gross general|grow augment expand flourish rise root thrive
guard patrol police|guess predict surmise suspect|guide mislead park pilot|guilty ashamed criminal|halfway central
halt stall|hand confide relinquish
handle abuse administer conduct coordinate disregard ignore mock organize process snub wrong|handsome beautiful
hang dangle suspend|happen chance coincide concur recur|happy fortunate golden|hard ambitious embarrassing
hasten barge dart dash|hate despise disdain scorn
have bear boast bristle carry combine exert feature monopolize possess read sport star stock wear wield
healthy flushed|hear overhear|heat toast|help avail benefit care cure facilitate|heroic big
hesitate falter hover waver|hide bury cloud lurk obscure veil|high graduate|higher high|hire contract
hit bounce bump clash double foul glance pop single slice triple|hold clutch cradle grasp preserve uphold
homely comfortable|honor toast|hot fiery heated|house chamber|huge big|humorous dry funny|hurry dart run
hurt bite injure itch pain sting throb wound|icy cold|ideal abstract|identify differentiate distinguish itemize
imagine dream envision fancy foresee picture visualize|imitation artificial|immediate close|immense big
impatient eager|impending close|imply intimate presuppose
important big cardinal central chief distinguished fundamental great|impose clamp dictate prescribe
impress disturb surprise trouble|impressive amazing dramatic formidable grand
improve aid distill educate enhance enrich fix help mend perfect polish recover reform relieve repair|improved better
include comprise contain embrace encompass incorporate|incomplete half
increase accumulate add augment boost broaden compound enlarge extend grow intensify mount multiply raise swell wax widen
independent free|indicate mark predict reflect|individual independent|induce compel let oblige persuade prompt
influence dominate manipulate persuade
inform advise announce describe evidence explain indicate instruct introduce minimize mislead notify point recount remind report teach tell testify volunteer warn
initial first|initiate activate attempt devise establish found institute introduce spark stage trigger undertake
injure graze harm shoot torture trample|injured hurt|inquire consult pry query question
insane crazy foolish hebephrenic|insert plant slip|insist assert|inspect case|inspire encourage|install vest
instant fast|institute appoint constitute|instruct coach condition educate lecture reinforce reward train
intelligent brilliant|intend aim design plan purport|intense bad extreme fierce|interest engage fascinate
interesting fascinating|interior inside|intermediate halfway|international foreign|interpret elicit read
interrupt pause|intimate close|intricate complex|introduce debut pioneer|investigate experiment explore probe research
involved concerned engaged interested|inward inner|join assemble bridge couple fair mate pair rejoin unite
joint cooperative|journey tour|joyous gay
judge accept anticipate approve assess attribute believe calculate conceive disapprove estimate evaluate expect figure forecast grade rank rate reckon reject review test think try
jump bounce hop|junior intermediate|just fitting|keep preserve uphold|key important
kill erase execute murder poison sacrifice shoot slaughter smother stone strangle throttle|kind gentle
know master realize recognize|known famous|label call code denounce name|labor strain strive|lacking inadequate
large bigger bulky enormous epic extensive giant gigantic great heroic huge immense important|larger big large
laugh chortle chuckle giggle
lay arrange bury clap cock insert instal install lean marshal park plant position seat settle situate sow space superimpose
lead mislead|lean gaunt|leap bounce hop|learn absorb assimilate|leave desert forsake run|lecture preach
lie bask cap flank front lap line orient overlook point precede slant sprawl sun|lift boost chin shoulder
like love please prefer|likely liable|limit curtail hamper restrict|link attach bridge join|literal exact
live board camp lodge nest occupy reside room|lively alive|load stack|loaded full|locate pinpoint|lock bolt flip
long ache endless eternal extended far interminable lengthy
look admire eye gaze glance gleam glint glitter glow loom peer regard sound stare|lousy bad dirty|love cherish
lovely beautiful|lower depress|lucky fortunate|lyric emotional|mad angry insane|magnificent impressive|main important
maintain preserve uphold|major leading|make exaggerate render|manage administer conduct coordinate organize process
march parade|mark code|marvelous extraordinary|massive big large|match accord adhere align correlate parallel resemble
mature developed|mean represent signify spell symbolize|meaningless empty|measurable important
measure clock meter time|mechanical automatic|meet celebrate cross intersect reunite|mental intellectual
mention comment invoke|merge conjugate consolidate|metal gold|middle central intermediate|mild gentle|mind worry
minimal marginal|minimum marginal|minute little|miss overlook regret|missing lost|mistake confuse|model scale
moderate fair intermediate medium mild|modern contemporary|modest moderate|modify buffer|monstrous big evil large
motion applaud beckon bow nod shrug wave wink|mountainous big large
mouth babble bark bay cackle chant deliver ejaculate gulp jaw mumble murmur mutter shout sing snap snarl stammer whisper
move accompany advance angle back career carry circle circulate come crawl creep crowd cruise descend dispel disturb draw drift drive drop ease elevate err fall float flock fly follow ghost hasten herd hurry hurtle lay lift lock lower motor overturn pace pan pass place position pour proceed progress propel pull pursue push put race raise range recede retreat return ride rise roam roll round rush scramble send separate set shift ship sink slide slop speed spill station step stir stray swim swing taxi thread transfer transport tread walk wander wave whistle wind wing withdraw wrap
muddy dirty|muffled covered|multiple double manifold|multiply cube double square triple|murder execute
name baptize entitle itemize style term title|narrow limited|natural earthy|nearby near|necessary essential inevitable
necessitate cost entail mean|need cost|needed necessary|negative counter|neglect skip|negligible minimal minimum
negotiate bargain|negro black|neo modern|new fresh|newborn new|next close|noble impressive|normal average mean
northern blue north|note comment|number average|numerous many|obey comply heed|object mind
objective clinical impersonal neutral|oblige enforce force implement impose pressure|observe comment
obtain bum derive extract gain secure shop|obvious apparent evident|occasion inspire
occur chance coincide concur happen recur|official formal|old aged ancient antique elderly gray|older old
open establish found launch pry unlock|operate service|oppose contest rebuff resist|optimum best
order command direct instruct|ordinary common everyday|organize reorganize|original first|orthodox conventional
other another different opposite|out dead|over finished|overall general gross|overcome beat survive wallop
overnight long|pace gallop rack|pack bundle|paint shade|pale light|part divorce scatter secede splinter
pass cross cycle fumble skirt traverse|past ancient former last other|pattern scale|pause rest
pay buy compensate expend finance foot refund repay spend|pen draft
perceive ache catch dream hear listen see sense sight smell taste touch|perfect complete ideal idealized
perform conduct officiate recite rehearse|perilous dangerous|permanent enduring eternal
permit admit authorize brook endure tolerate trust|persist plug|personal intimate own|persuade coax convince
phrase ask couch|physical animal|picture illustrate|pity care
place arrange clap cock insert instal install lay lean marshal park plant position seat settle situate sow space superimpose
plain mere obvious|plan chart destine intend plot propose schedule|plant nest pot|play field|plead beg implore pray
pleasant nice|plot conspire scheme|plunge dip duck soak|point reflect|polar different|popular democratic favorite
position aim arrange clap cock insert instal install lay lean marshal park plant seat settle situate sow space superimpose
positive certain|possess exhibit|possible feasible latent|posterior back|potential latent|pour shed
powerful mighty potent|practicable possible|practical practicable
praise applaud commend compliment congratulate flatter glorify gush recommend|pray insist|precarious dangerous
preceding above|precise correct fine|predict bet forecast|prepare brace cultivate poise prime
present argue existing here immediate reason|preserve perpetuate persist resume sustain
press advocate crush grind preach push squeeze|presume presuppose|pretend mouth|pretty bad beautiful|prevail outweigh
prevent avert avoid block defend exclude foil frustrate hinder obstruct thwart|previous past preceding|price rig
primary original|prime first|primitive early|principal important|probable likely|proceed head limp|process dose
prodigious big large|produce bear generate output print publish pulse reproduce|profound deep intense
progress edge elapse inch overtake|prolonged long|promise contract|promising likely|promote favor foster further spur
proper correct decent fitting|propose advance advocate proposition recommend state submit urge
prospective future potential|protect guard shield|protest rebel|proud impressive pleased|prove ensue result
provide afford arm articulate equip feed fuel fulfil furnish give indulge match nourish offer partner patch power provision shelter staff water yield
psychical mental|psychological mental|public common|pull attract cart drag haul jerk pluck tug yank
pursuant consistent|pursue chase dog haunt stalk trail|push bull jam prod repel shove stuff thrust tumble
put arrange clap cock insert instal install lay lean marshal park plant position seat settle situate sow space superimpose
quarrel wrangle|quick fast|quiet appease gentle lull reassure|quit resign retire withdraw
race barge campaign dart dash|radical new|raise boost chin shoulder|rank downgrade sequence subordinate|rapid fast
rate downgrade sequence subordinate|rational mental|raw injured|reach peak|react answer buck consent marvel refuse
ready available brace cultivate fit poise prime|real actual historical proper|realistic living practical
realize appreciate perceive|rear back|rearward back|reason deduce defend derive feel generalize infer
reasonable moderate|recall recur|receive graduate|recent new past|record document film log photograph register
recruit draft|red bloody|reduce shorten|reduced low|refer apply center invoke involve|reflect bethink consider wonder
refuse disdain disobey scorn|regard abstract deem favor include prize reconsider respect treasure value
register enroll file list recruit|reinforce bolster|reject discount dismiss disregard ignore repudiate
relate apply center involve|related connected corresponding|release loose unleash|relieve comfort ease|remark comment
remarkable extraordinary important|remember characterize|remote far|remove bench can clean dig extract oust shed
render afford arm articulate equip fuel furnish give match offer partner patch provision shelter water yield
repeat quote summarize translate|replace exchange|reply counter rejoin retort|represent embody epitomize personify
reproduce copy imitate repeat simulate|request appeal ask beg book claim demand invite order petition solicit
require cost|required necessary|rescue save|research consult|resemble approximate imitate|resentful bitter
resist defy withstand|resolve judge|respect admire|respectable decent nice reputable|respective individual
respond answer consent counter marvel refuse rejoin retort|rest kneel stand|restore renew|return retrace
reveal betray confide disclose unfold|reverse backward correct switch transpose undo|revolutionary new|ride thumb tool
right exact precise|ripe ready|rise climb soar surge|risk jeopardize stake|rock totter|rough lined mountainous
round purse|routine ordinary|rub brush scrape scrub wipe|rule reign|ruling powerful|run flee scamper trot
rush barge charge dart dash|sacred religious|same comparable identical|satisfactory fine good
satisfy content delight please|save economize record
say add announce answer declare explain mention note observe present remark reply respond|scared afraid
scenic beautiful|schedule book program slot time|schizophrenic insane|scream howl pipe shriek shrill wail
search fish fumble grope nose poke|secondary alternative
secure anchor buckle clamp clinch deposit enlist ground hang hook lock lodge patent picket pin sew stick tack tie
see appreciate behold glimpse perceive|seek fish fumble grope|seem gleam glint glitter glow loom sound
seize arrest claw collar grab grapple grip nail snatch|select adopt elect pick specify vote|sell dispose
send cast divert mail|senior last older|sensational impressive|separate cut detached isolated polarize sever snap tear
separated separate|serious grave important|serve officiate
set arrange clap cock identify insert instal install lay lean marshal park plant position price ready seat settle situate sow space superimpose value
settle judge|settled located|several individual|severe intense|shake rattle tremble wiggle
shape carve layer model mold sculpture|share pool|sharp distinct|sheer complete pure|shelter harbor house stable
shine blaze burn sparkle|ship dispatch forward|shock startle|shoot grass|short brief
shout bawl bellow holler howl pipe roar scream shriek shrill thunder wail yell|shut seal slam|sick ill
sight detect discover find notice observe spot spy|signal flag mark predict|significant considerable large remarkable
silence gag lull|silent quiet|silver bright metal|similar analogous corresponding quasi|simple easy
sincere genuine honest|sing belt chant croon hum|single respective several|singular extraordinary|sinister evil
sink sag|sit crouch perch sprawl squat|skilled delicate expert|slender lean narrow|slim lean|slow delay lazy
small limited minute|smaller little small|smart bite itch sting throb|smell sniff|smile beam grin sneer|smoke puff
smooth file sand|snap rip shred|sober serious|social cultural|soil contaminate foul|solid good|somatic physical
some any both much several|sophisticated intelligent
sound bang boom buzz chatter clang click crack din drum echo healthy rattle reasonable ring ripple rumble rustle snarl thump tick whistle
southern south|sovereign dominant free|spare lean
speak babble bark bay cackle chant continue converse deliver ejaculate gulp jaw mumble murmur mutter proceed shout sing snap snarl stammer whisper
special extraordinary|specific particular peculiar special|specified mere specific|specify define
spectacular dramatic impressive|speed barge dart dash|spend afford exhaust invest vacation winter|spherical round
spin centrifuge|splendid beautiful|split splinter|sporting fair|spread diffuse discharge prepared sprawl strew
spring bounce hop|squat low|stable sound|stain vein|stamp date|standard common regulation|standing erect permanent
star major|stare glare glower|starting opening
state add announce answer declare explain mention note observe present remark reply respond|steady level
steal abstract loot rob rustle|still appease gag gentle lull quiet reassure
stimulate compel let oblige persuade prompt|stop retire stall withdraw|store accumulate collect compile garage
stout fat|straight continuous|straighten comb|strain bother rack
strange curious fantastic funny grotesque peculiar quaint queer singular|strategic important
strengthen brace consolidate reinforce steady|stress emphasize underline|stricken sick|strict exact
strike batter buffet butt dab disturb impress jab knock pat peck rap slap surprise trouble|striking impressive
strive bother buck struggle|stroke caress lap lick|strong intense powerful severe stiff|struggle flounder labor
study check compare diagnose investigate major review screen survey trace view|stupid dumb|subject expose incur
subjective personal|submit relegate|subsequent later|substantial considerable essential
succeed accomplish achieve attain manage replace supersede|such much|sudden abrupt|suffer collapse die
sufficient adequate enough|suggest advance advocate intimate proposition recommend state submit urge|suited fit
superficial apparent|superior brilliant choice crack excellent leading outstanding select super superb
supply afford arm articulate equip fuel furnish give match offer partner patch provision shelter water yield
support aid assist encourage endorse frequent further help patronize promote shop sponsor subsidize|supreme dominant
sure careful convinced positive|surface well|surprise amaze catch shock|surprised amazed astonished startled
surrounding close|suspect doubt|suspend dangle|sustain collapse retain|sway totter|swear assure|swell good|swift fast
symbolic representative|symbolize embody epitomize personify
talk babble bark bay cackle chant continue converse deliver ejaculate gulp jaw mumble murmur mutter proceed shout sing snap snarl stammer whisper
tangled complex|teach coach condition educate lecture reinforce reward train|tear rip shred split
technological scientific
tell add announce answer declare disclose explain expose impart indicate mention note observe present publicize reiterate remark repeat reply respond reveal signal
tend garden|terrible bad|terrific extraordinary intense|terrified afraid|test verify|testify certify evidence manifest
then past|thick concentrated fat|thin gaunt slender slim spare|think consider regard view|thorough careful complete
thoughtful profound|through finished|throw fling heave hurl|thrust jab poke pound punch ram shoulder|tie band knot
tiny little small|tip bank|tire exhaust|title proclaim|total average complete
touch brush finger hit kiss palm press strike stroke tag|tough difficult hard|trade export import market
traditional orthodox|trail hunt|train apprentice drill|transfer transmit|transparent thin
transport bring drive haul lug motor truck wheel
travel accompany advance angle back career circle circulate come crawl creep cruise descend drift drive ease err fall float flock fly follow ghost hasten hurry hurtle motor pace pan pass proceed progress pursue race range recede retreat return ride rise roam roll round rush scramble slide speed step stray swim taxi thread tour tread walk wander whistle wind wing withdraw
treat abuse disregard dose ignore mock snub wrong|tremendous big extraordinary large|trim lean thin
true accurate literal|try adventure chance endeavor grope risk strive struggle verify|tune service
turn arouse avert awake awaken become bend boil close clothe concentrate cool curve decline die dissolve divert dress empty expire fill flip flourish freeze get ignite improve overturn perish precipitate relax roll sheer shut sorb sour spiral swerve thicken thin thrive toss veer wake
twist dent wrench|typical characteristic regular representative|ultimate final last net supreme|unable incapable
uncertain doubtful|undaunted brave|under low
understand appreciate comprehend construe fathom grasp interpret penetrate perceive solve|underway current
uneasy precarious|unfamiliar strange|unfortunate poor|unhappy suffering|uniform homogeneous|unique specific
unite consolidate league marry pair reunite|universal comprehensive|unknown anonymous|unlikely remote
unnecessary spare surplus|unsatisfactory off|unspeakable bad
unusual curious fantastic funny grotesque odd peculiar quaint queer singular|uphold perpetuate persist resume sustain
upper high top|urge advocate preach push
use avail commit dedicate devote enjoy exercise exert exploit implement resort share smoke waste
usual customary familiar
utilize avail commit dedicate devote enjoy exercise exert exploit implement resort share waste|utmost high intense
utter cackle chorus clamor cluck crow cry curse echo exclaim groan growl grunt heave holler hoot marvel moan pant quack rumble say scream shout sigh snort spit state swear tell voice yell
vacation honeymoon|vain proud|valuable precious|valued quantitative|vanish absent fade|varied variable
various different individual single|vary accommodate adapt alternate contradict specialize widen|vast big large
venture predict surmise suspect|very precise same|veteran experienced
view abstract contemplate deem favor include prize reconsider respect treasure value|vigorous energetic
violate conflict sin|violent fierce furious hot|virgin new|visit frequent|vivid clear realistic|wait ambush delay
waiting ready|wakeful alert
walk creep flounder hitch limp lumber lurch march pace plod reel shuffle stagger stalk stamp strut stumble trample tread trudge wade
want crave fancy hope like long miss seek wish yearn|warn alarm alert caution threaten|wash scrub|watch guard witness
weak dilute feeble limp pale|weary exhaust tired|weep wail|weight saddle|well fortunate|western midwestern
wet damp dampen moist muddy sticky water|whole entire full intact integral total|wicked evil|wide comprehensive
widespread general|wild frantic savage unbroken|willing glad prepared|win triumph|wing buzz|wink flick|wiry lean thin
wish desire hope please|wonderful extraordinary|word ask couch
work assist busy collaborate cooperate farm labor man occupy potter serve|workable possible|working practical
world international|worn tattered|worry brood dwell fear fret fuss|worth valuable
worthy eligible model sacred valuable worth|wound graze harm shoot torture trample|wounded injured
write draft sign subscribe type|wrong criminal false immoral mistaken|yell howl pipe shriek shrill wail
young early girlish newborn teen teenage|youthful young`

/** Pairs of opposites. */
export const OPPOSITES = `
ability inability|able unable|abnormal normal|abolish establish|above below|absence presence|absent present
absolute relative|absorb emit|abstain consume|abstract concrete|abundance scarcity|abundant scarce
accelerate decelerate|acceleration deceleration|accept refuse|accept reject|acceptable unacceptable
acceptance rejection|accidentally deliberately|accompanied unaccompanied|accuracy inaccuracy|accurate inaccurate
acquaintance stranger|acquit convict|act refrain|action inaction|active dormant|active inactive|active passive
active quiet|actively passively|actual potential|acute chronic|add subtract|adequacy inadequacy|adequate inadequate
adequately inadequately|adjective substantive|adjusted unadjusted|admit deny|admit exclude|admit reject|adopted native
adult juvenile|advance back|advance recede|advance retreat|advantage disadvantage|advisable inadvisable
aerobic anaerobic|affected unaffected|affirmation reversal|afraid unafraid|aged young|agitate calm|agitation calmness
agree disagree|agreement disagreement|ahead back|alive dead|all some|allow deny|allow disallow|alternate opposite
amateur professional|ambiguity unambiguity|ambiguous unambiguous|amicable hostile|ample meager|analysis synthesis
analytic synthetic|analyze synthesize|ancestor descendant|angular rounded|anhydrous hydrous|animate inanimate
annual perennial|anode cathode|answer question|antagonistic conciliatory|antagonistic synergistic
antecedent subsequent|anterior posterior|anti pro|antiseptic septic|appear disappear|appearance disappearance
applaud boo|appreciation depreciation|appropriate inappropriate|approval disapproval|approve disapprove|arm disarm
armament disarmament|armed unarmed|arrive leave|artificial natural|artificially naturally|ascend descend
ascending descending|asleep awake|assemble disassemble|assembly disassembly|assent dissent|asset liability
asymmetrically symmetrically|asymmetry symmetry|atrophied hypertrophied|attach detach|attached detached
attached unattached|attack defend|attend miss|attract repel|attraction repulsion|attractive repulsive
attractive unattractive|atypical typical|audible inaudible|aunt uncle|authorized unauthorized|automatic manual
available unavailable|avoid confront|aware unaware|away home|awkward graceful|back front|back veer
background foreground|backward forward|bad good|badly well|badness goodness|balance imbalance|balance unbalance
bare covered|basic incidental|bear bull|beautiful ugly|beauty ugliness|begin end|beginning end|beginning ending
beginning middle|believe disbelieve|bend straighten|best worst|better worse|better worsen|big little|big small
birth death|black white|blacken whiten|bless curse|blessed cursed|bloodless bloody|blur focus|boil freeze|bold timid
boldness timidity|bore interest|born unborn|borrow lend|bottom side|bottom top|bounce clear|bound free|boy girl
boycott patronize|brave cowardly|brave timid|break keep|break make|break repair|breakable unbreakable
breathing breathless|bright dull|brighten darken|broadly narrowly|broken unbroken|brother sister|busy idle
buttoned unbuttoned|buy sell|calm stormy|capable incapable|capitalism socialism|capitalistic socialistic
careful careless|carefully carelessly|cash credit|center left|center right|central peripheral|centralize decentralize
centrally peripherally|cerebral emotional|certain uncertain|certainty uncertainty|certified uncertified
certify decertify|change stay|changed unchanged|charge discharge|charged uncharged|cheap expensive|cheer complain
child parent|civilian military|claim forfeit|clarity obscurity|clasp unclasp|clean dirty|clean unclean|clear cloudy
clear opaque|clearheaded confused|clergy laity|clergyman layman|close distant|close open|closed open|closing opening
coarse fine|coarsely finely|coherent incoherent|cold hot|coldness hotness|collective distributive|comedy tragedy
comfort discomfort|comfortable uncomfortable|comfortably uncomfortably|common individual|common uncommon
communicate excommunicate|compact loose|compatible incompatible|competence incompetence|competent incompetent
competition cooperation|competitive noncompetitive|complete incomplete|complex simple|complexity simplicity
complicate simplify|compound simple|compromising uncompromising|con pro|concave convex|conceit humility
concentration dilution|concentration distribution|conception misconception|concern unconcern|concerned unconcerned
conditional unconditional|confident diffident|confine free|conform deviate|connect disconnect|conscious unconscious
consciously unconsciously|conservative liberal|considerable inconsiderable|consistent inconsistent|consonant vowel
consonantal vocalic|constructive destructive|content discontent|contented discontented|continual sporadic
continuance discontinuance|continue discontinue|continuity discontinuity|contract expand|contraction expansion
convenience inconvenience|convenient inconvenient|conveniently inconveniently|conventional nuclear
conventional unconventional|converge diverge|convincing unconvincing|cool heat|cool warm|cooperative uncooperative
cork uncork|correct falsify|correct incorrect|courage cowardice|courteous discourteous|cover uncover|covertly overtly
credible incredible|critical uncritical|criticize praise|crooked straight|cry laugh|curly straight|curved straight
danger safety|dangerous safe|dark light|darken lighten|daughter son|day night|dead live|dead living|deaden enliven
deaf hearing|decent indecent|decision indecision|declarative interrogative|declared undeclared|decline improvement
decrease increase|decreasing increasing|deep shallow|defeat victory|defend prosecute|defense offense
defense prosecution|defensive offensive|deficit lead|definite indefinite|deglycerolize glycerolize|delay rush
delicate rugged|demand supply|demote promote|depart stay|dependent independent|depersonalize personalize
deposit withdraw|depress elate|depression elation|deprive enrich|desirable undesirable|despair hope
destroyed preserved|determinate indeterminate|developed undeveloped|differ equal|difference sameness|different same
differentiate integrate|difficult easy|difficulty ease|diligent negligent|direct indirect|direct inverse
directly indirectly|disable enable|disabling enabling|discharge enlist|discourage encourage
discriminate indiscriminate|disengage engage|dishonest honest|dishonor honor|disintegrate integrate|dislike like
dislike liking|dislodge lodge|disloyalty loyalty|disobedience obedience|disobedient obedient|disobey obey
disorder order|disordered ordered|disorderly orderly|disorganized organized|displeased pleased|disprove prove
disqualify qualify|disrepute repute|disservice service|dissimilar similar|dissuade persuade|distal proximal
distinct indistinct|distrust trust|divest invest|divide multiply|divide unite|divided united|docile stubborn
domestic foreign|dominant subordinate|domineering submissive|double single|dove hawk|downgrade upgrade
downstairs upstairs|downstream upstream|downtown uptown|downward upward|dramatic lyric|dress undress|driver nondriver
dry sweet|dry wet|dryness wetness|due undue|dull lively|dull sharp|dull sharpen|early late|early middle|east west
eastern western|easy uneasy|ebb tide|effectively ineffectively|eligible ineligible|empirical theoretical
empirically theoretically|employed unemployed|employee employer|employment unemployment|emptiness fullness|empty fill
empty full|end middle|enforce exempt|enjoy suffer|enter exit|enthusiastic unenthusiastic|equality inequality
equally unequally|equivalence nonequivalence|erase record|even odd|even uneven|ever never|evil good|exclude include
exclusive inclusive|existent nonexistent|expected unexpected|experience inexperience|experienced inexperienced
explicit implicit|export import|express local|expressible inexpressible|extensive intensive|exterior interior
external internal|extinguish ignite|extraordinary ordinary|fail manage|fail pass|fail succeed|failure success
fair foul|fair unfair|faithful unfaithful|fall rise|falling rising|false true|falsity truth|familiar strange
familiar unfamiliar|fancy plain|far near|fast slow|fasten unfasten|fastened unfastened|fat thin|father mother
favorable unfavorable|feed starve|female male|feminine masculine|feminine neuter|femininity masculinity|few many
fewer more|fidelity infidelity|figurative literal|figuratively literally|figure ground|find lose|finish start
finite infinite|fire hire|first last|first second|fit unfit|fixed unfixed|flat natural|flat sharp|flatten sharpen
flexible inflexible|float sink|foe friend|fold unfold|follow precede|follower leader|following leading|folly wisdom
foolish wise|foot head|forbid permit|forceful forceless|foreign native|forget mind|forget remember|formal informal
formalism imitation|formally informally|former latter|forte piano|fortunate unfortunate|fortunately unfortunately
forward reverse|found lost|fractional whole|frail robust|free obstruct|frequent infrequent|fresh preserved|fresh salty
fresh stale|friendly hostile|frivolous serious|front rear|frozen unfrozen|full thin|functional nonfunctional
functional organic|future past|future present|gain loss|gain reduce|gaseous liquid|gaseous solid|gather spread
general local|general particular|general specific|generalist specialist|generalize specify|generally specifically
geographic magnetic|give take|glad sad|glorious inglorious|gradual steep|gradual sudden|grateful ungrateful
gratitude ingratitude|greater lesser|green ripe|gross net|guilt innocence|guilty innocent|hairless hairy|half whole
happily sadly|happiness sadness|happiness unhappiness|happy unhappy|hard soft|harden soften|hardened soft|hate love
have lack|have miss|head rear|head tail|headed headless|healthy unhealthy|heavily lightly|heavy light|here there
hesitantly unhesitatingly|heterogeneous homogeneous|heterozygous homozygous|hide show|high low|hit miss|hitch unhitch
hollow solid|hollowness solidity|hopeful hopeless|hopefully hopelessly|horizontal inclined|horizontal vertical
hospitable inhospitable|host parasite|humane inhumane|humble proud|humility pride|hungry thirsty|hurried unhurried
hurriedly unhurriedly|husband wife|hydrophilic hydrophobic|idle run|idle work|ignore know|ignore notice|ill well
illegal legal|illegitimacy legitimacy|illegitimate legitimate|illiterate literate|immaterial material|immature mature
immediate mediate|immobility mobility|immoral moral|immortal mortal|immortality mortality|impaired unimpaired
impartial partial|impatience patience|impatient patient|impatiently patiently|imperfect perfect|imperfectly perfectly
impersonal personal|important unimportant|impossible possible|impotency potency|impotent potent|impractical practical
imprecise precise|impressive unimpressive|improbable probable|improperly properly|impropriety propriety
improved unimproved|impurity purity|inclined vertical|incoming outgoing|indoor outdoor|indoors outdoors
induced spontaneous|inferior superior|inferiority superiority|infield outfield|inflow outflow|initiate uninitiate
injustice justice|inner outer|inorganic organic|insane sane|insanity sanity|insensitive sensitive|inside outside
insignificance significance|insignificant significant|insoluble soluble|instability stability|instrumental vocal
insubstantial substantial|insufficient sufficient|insufficiently sufficiently|intangible tangible
integrated segregated|intelligence stupidity|intelligent unintelligent|intended unintended|intense mild
intermediate terminal|international national|intolerance tolerance|invalid valid|invalidate validate
invariable variable|invisible visible|involuntary voluntary|involved uninvolved|invulnerable vulnerable|inward outward
inwardly outwardly|ionic nonionic|irrational rational|irrationally rationally|irregular regular
irregularity regularity|irregularly regularly|irrelevant relevant|irresolute resolute|irresponsible responsible
irreverence reverence|irreversible reversible|irritate soothe|issue recall|joint separate|joy sorrow|junior senior
just unjust|keep lose|kind unkind|king queen|known unknown|large small|lash unlash|late middle|lax tense|lean rich
least most|left right|lengthen shorten|less more|let prevent|level raise|lie sit|lie stand|like unlike|likely unlikely
limited unlimited|linear planar|lined unlined|linger rush|linguistic nonlinguistic|liquid solid|little much
live recorded|loaded unloaded|loading unloading|local national|location studio|lock unlock|long short|loose tight
loosen stiffen|lose profit|lose win|loser winner|lost saved|loud soft|loudly softly|lower raise|lowered raised
lowland upland|luckily unluckily|lucky unlucky|major minor|majority minority|man woman|married unmarried
masculine neuter|mask unmask|maximal minimal|maximize minimize|maximum minimum|meaningful meaningless|mental physical
merciful merciless|metallic nonmetallic|mistrust trust|misused used|move stay|moving still|multilateral unilateral
multiple single|multiply singly|nadir zenith|naive sophisticated|narrow wide|narrow widen|nasty nice|natural sharp
natural supernatural|natural unnatural|necessarily unnecessarily|necessary unnecessary|negative neutral
negative positive|nephew niece|neutral positive|new old|new worn|noisily quietly|noisy quiet|nominal real
nonparticulate particulate|nonpolitical political|nonresident resident|nonspecific specific|nonvolatile volatile
north south|northern southern|numerical verbal|objective subjective|oblique parallel|obscurity prominence
obverse reverse|occupied unoccupied|official unofficial|offshore onshore|often rarely|old young|oleophilic oleophobic
open shut|opposed unopposed|optimism pessimism|optimistic pessimistic|orthodox unorthodox|other same|out safe
overestimate underestimate|overhead subsurface|overhead surface|pack unpack|paid unpaid|pain pleasure|painful painless
particular universal|partly wholly|passing running|past present|patriotic unpatriotic|paved unpaved|peace war
penalty reward|permanently temporarily|pleasant unpleasant|pleasantly unpleasantly|poor rich|popular unpopular
porosity solidity|postwar prewar|poverty wealth|powerful powerless|precede succeed|preceding succeeding
precocious retarded|predictable unpredictable|prefix suffix|preparation resolution|prepared unprepared
primarily secondarily|primary secondary|private public|privately publicly|profane sacred|profound superficial
profundity superficiality|prospective retrospective|proximate ultimate|published unpublished|pull push
purge rehabilitate|qualified unqualified|qualitative quantitative|quickly slowly|ready unready|real unreal
realistic unrealistic|reality unreality|reassure worry|related unrelated|relax tense|relaxed tense|reliable unreliable
resist surrender|restricted unrestricted|ride walk|right wrong|right wrongly|rise set|rough smooth|roughen smooth
roughness smoothness|round square|running standing|rural urban|satisfactory unsatisfactory|saturated unsaturated
scientific unscientific|scramble unscramble|seated standing|sedate stimulate|selfish unselfish
selfishness unselfishness|separation union|settled unsettled|sharpen soften|sharpness softness|shaven unshaven
short tall|shout whisper|shrink stretch|side top|signed unsigned|silence sound|sink source|sit stand|sleep wake
smart stupid|smilingly unsmilingly|solved unsolved|sour sweet|sparkling still|spoken written|stable unstable
stained unstained|stand yield|start stop|steadily unsteadily|stifle stimulate|strength weakness|strengthen weaken
stressed unstressed|strong weak|strongly weakly|structured unstructured|subsurface surface|successful unsuccessful
succumb survive|suitably unsuitably|sympathetic unsympathetic|tame wild|tender tough|thematic unthematic|thick thin
thicken thin|thickly thinly|thickness thinness|thoughtful thoughtless|thrifty wasteful|tie untie|unusual usual
unveil veil|unwelcome welcome|unwilling willing|unwillingness willingness|unwind wind|unwire wire
unwittingly wittingly|unworthy worthy|unwritten written|useful useless|usefulness uselessness|valuable worthless
vernal wintry|wane wax|waning waxing|worth worthlessness`
