// Written by npm run train:metrics: feature, its value, and its weight in log-odds.
// Learned from all annotated papers.
export const RESULT_WEIGHTS = `\
after1/bare ( -.39 ) .22 + -.06 , .20 . .21 <metric> .27 ] -.17 and .30 at .13 epochs -.09 for .07 in .33 on .43 teams -.05 to .25 with .14
after1/cost ) -.15 , .11 - -.10 . .17 and -.18 for .20 in .09 of -.07 on .43 to .07 video -.07
after1/factor , .10 . -.22 <metric> -.08 and .07 faster .34 fewer -.11 higher .08 improvement .11 reduction .11 smaller .09 the .11
after1/percent ( .14 ) -.23 , .29 / -.17 <dataset> -.15 <metric> .41 across .08 and .24 average .09 for .16 gain -.31 higher .05 improvement .10 in .14 increase .06 of .14 on .22 over .08 overall -.16 reduction .06 relative .06 to -.20 vs -.13 with .08
after2 ) -.12 , .11 . .06 <dataset> .28 <end> .18 <metric> .56 a -.20 across .11 an -.05 and .20 as -.33 at -.21 average .06 compared -.13 demonstrating .08 for .07 from -.08 gain .15 generation -.24 images .08 improvement .11 improves .11 in .27 of -.11 on .20 only .12 over .07 respectively .06 retained .06 samples -.21 spanning -.05 task -.14 than .09 the .20 to .17 training .17 we -.07 while .31 with .14 without -.06
after3 % -.23 ( -.07 ) -.25 , -.27 - .09 : -.10 <dataset> .40 <end> .41 <method> .22 <metric> -.13 = .22 a .29 acceptance .06 achieving .10 and .23 at -.12 cases .15 data -.07 efficiency .08 epochs .10 for .13 further -.31 high -.23 improving .12 introduce -.06 khz -.10 models .05 n .07 of -.06 outperforming .09 requiring .11 single .18 than .15 that -.42 the .09 to -.17 we .13 while .19
before1/bare ( -.23 + .16 , -.08 - .19 : -.13 ; -.13 <metric> .35 = .42 > -.21 a -.18 achieves .09 across -.16 and .08 at -.10 by .17 comprising -.08 for -.06 from .21 on -.18 only -.10 over -.15 rtx -.07 to .39 with -.09
before1/cost , .16 - -.17 a -.31 and .28 at .34 from -.08 in .35 of -.12 only .14 over -.29 than -.08 to .08 under .18 with -.07
before1/factor , .08 and .08 are -.16 at .19 being .07 is -.06 over .07 roughly -.06 ~ .07
before1/percent + .07 . -.09 : .07 a .16 about .05 achieves .13 and .35 at -.36 by .28 from -.18 in .05 of -.22 only .10 reaches .05 than .06 to -.09 under -.22 with .08 ~ -.14
before2 % -.49 ( .18 ) .13 , -.31 - -.11 : -.15 ; -.24 <dataset> -.10 <method> .53 <metric> .37 <number> -.08 <start> -.33 a -.19 achieves .22 achieving .06 and -.34 at -.23 attack .09 average -.05 benchmarks .08 contributions -.14 evaluation -.07 experiments -.05 frames .06 from .12 hz -.17 images .23 improvements .05 improves .07 in .16 inference .11 is .09 it .07 method .08 methods .19 model .05 models .09 n .23 of .13 on -.14 only .12 over -.07 points -.18 set -.07 tau_b .06 that .22 to .13 up .32 using .06 videos -.10 while .10 with .12 yields .06
before3 % -.06 ( .23 ) -.25 , .40 <dataset> .27 <method> .21 <metric> .31 <number> -.47 <start> -.87 a -.19 achieves -.29 an .05 and .30 at -.24 benchmark -.18 by .40 evaluation .18 for .09 from .17 improves .08 in .06 including .09 is -.10 model -.07 models -.73 of .12 on -.35 only .11 our -.14 points .07 policy .06 reasoning .09 results .17 s -.23 surpassing .06 task -.20 the -.19 to .17 up .16 videos -.10 we -.17 which -.18 while -.09
bias/bare 1 -.46
bias/cost 1 -.13
bias/factor 1 .09
bias/percent 1 .42
cueAfter/bare beat -.08 condition .18 cost .10 data -.20 gain .22 improve .36 loss -.21 mean .07 reduce -.08 setVerb -.31 setup -.33 share -.12 stat .13
cueAfter/cost agent -.08 compare .21 condition .25 data -.23 gain -.20 improve -.06 report .19 setup -.26 share -.29 time .35
cueAfter/factor agent -.09 baseline .09 compare .46 condition .06 cost .14 data -.17 gain .26 loss .21 setup -.35 share -.09 time .28
cueAfter/percent baseline -.09 compare .17 condition .26 cost -.14 data -.61 improve -.12 loss .10 mean .06 setVerb -.30 setup .20 share .25
cueBefore/bare agent -.29 baseline .20 beat .41 beat-verb .31 compare -.16 cost -.09 cost-verb .22 data -.22 gain .16 gain-verb -.05 improve-verb .21 loss -.08 loss-verb -.08 mean -.22 reduce .30 reduce-verb .36 report .14 risk -.06 setVerb-verb -.28 setup .31 share .13 stat -.31 time .16
cueBefore/cost agent -.12 compare -.15 condition .30 cost .43 cost-verb .40 data .40 improve-verb .06 mean .22 report .36 report-verb .16 risk .19 setVerb .36 setVerb-verb -.26 setup -.24 share -.17 time .42
cueBefore/factor agent .44 beat -.15 beat-verb .20 compare .27 condition -.12 gain-verb -.10 loss .05 reduce-verb .13 report .50 report-verb .53 setVerb .13 setup -.09 share -.53 time -.06
cueBefore/percent agent .17 baseline -.31 beat .36 beat-verb .29 compare -.13 condition -.42 cost -.30 data .12 gain .32 gain-verb .19 improve .53 improve-verb .46 mean -.06 reduce .38 reduce-verb .29 report -.15 report-verb .31 risk .16 setVerb -.33 setVerb-verb -.72 setup -.08 share .47 stat .14 time .08
cueSentence agent .13 baseline .17 beat .08 compare .14 condition .06 cost .27 data -.92 gain .71 improve .31 loss .25 mean -.14 reduce .78 report .37 risk .29 setVerb -.31 setup .06 share -.41 stat .09 time .42
dataset/bare just-before .23 just-behind .42
dataset/cost behind -.06
dataset/factor just-before -.11
dataset/percent behind -.11 just-before .06
form/bare 1_decimals0 -.25 <1000_decimals0 -.30 <100_decimals0 -.67 <100_decimals1 .47 <100_decimals2 .34 <10_decimals0 -.81 <10_decimals1 .19 <10_decimals2 .36 <1_decimals1 -.53 <1_decimals2 .50 <1_decimals3+ .75 about .21 alone-in-brackets -.18 atLeast -.21 decimals0 -2.24 decimals2 1.01 decimals3+ .74 from .49 large_decimals0 -.07 large_decimals1 -.14 large_decimals2 -.18 range -.24 sign+ .16 to .28 upTo -.14 year_decimals0 -.11
form/cost 1_decimals0 -.15 <100_decimals0 -.25 <100_decimals2 .23 <10_decimals0 -.21 <10_decimals1 .10 <1_decimals1 .10 <1_decimals2 .21 <1_decimals3+ .12 atLeast -.46 decimals0 -.90 decimals1 .15 decimals2 .43 decimals3+ .19 large_decimals0 .09 range -.11 to .10 upTo .34 words .21
form/factor <1000_decimals0 .10 <100_decimals0 -.20 <10_decimals0 -.21 <10_decimals1 .27 <10_decimals3+ .16 about .10 atLeast .12 decimals0 -.45 decimals1 .27 decimals2 .10 decimals3+ .16 range .29 upTo -.06 words -.93
form/percent 0_decimals0 -.15 100_decimals0 .15 1_decimals0 -.54 <100_decimals0 .43 <100_decimals1 .28 <100_decimals2 .26 <10_decimals0 .14 <10_decimals1 .12 <10_decimals2 .21 <1_decimals1 -.34 <1_decimals2 .14 alone-in-brackets .08 decimals0 -.36 decimals1 .10 decimals2 .63 from -.16 opens-brackets -.05 range .27 sign+ .07 to -.21 upTo .07
frame (_) -.16 (_vs -.21 +_( -.54 +_) .32 +_, .05 +_. .07 +_<metric> .37 +_gain -.33 +_on .18 ,_) -.05 ,_<metric> .09 ,_and .15 ,_of -.16 ._) -.18 :_) -.09 :_<metric> -.08 ;_) -.13 =_) .30 =_, .08 a_<metric> -.08 a_improvement .11 a_increase .07 a_reduction .10 achieves_<metric> .07 and_, .08 and_<metric> .07 and_at .11 and_for .15 and_on .16 at_. .14 at_epochs -.08 at_on .06 by_, .09 by_<metric> .18 by_and .06 from_to -.08 of_. -.39 of_and .11 of_in .05 only_<metric> .09 only_of .13 over_of .07 reaches_. .08 than_of -.18 to_( .09 to_) -.34 to_, .30 to_<metric> .05 to_and .15 to_higher .08 to_of .06 to_on .23 with_<metric> -.05 →_with .10
frameShape (_mark -.12 (_small -.13 +_capital .31 +_coined .17 +_mark -.26 ,_coined .09 ,_small .19 -_small -.10 ._mark -.17 ._small .08 :_mark -.07 :_small .06 ;_mark -.13 <metric>_small .33 =_mark .40 =_small .14 >_mark -.06 >_small -.14 a_small -.17 about_small .19 achieves_small .18 achieving_small .07 across_mark -.05 across_plural -.07 across_small -.09 an_small .08 and_coined .05 and_mark .18 and_small .53 approximately_mark .18 are_mark -.16 at_mark .16 at_plural -.12 being_small .07 by_coined .18 by_mark .16 by_small .13 comprising_small -.08 for_plural -.05 from_mark .05 from_plural -.27 in_mark .06 in_small .23 is_small .09 nearly_small -.05 of_mark -.40 of_small .18 on_hyphen -.07 on_small -.12 only_small .24 over_small -.13 reaches_mark .09 roughly_small -.25 than_mark -.08 than_small .07 the_small -.36 to_mark .08 to_small .31 under_mark .12 under_small -.37 with_hyphen .09 with_plural -.15 ~_mark -.16 ~_small .06 →_small .11
nameAfter/bare 0 .27 1 -.12 2 -.15 4-5 .16 loose -.21 near-loose -.34 near-specific .34 none -.57 specific .32
nameAfter/cost 1 .05 2 .09 4-5 .06 clashes -.20 fits .31 near-loose .09 none -.31 other -.18 specific .16
nameAfter/factor 0 -.08 1 .38 2 -.14 loose .15 near-loose .11 none -.12 specific .06
nameAfter/percent 0 .40 1 .27 2 -.28 3 -.13 6-8 -.11 fits .05 loose .18 near-loose .19 near-specific .09 none .26
nameBefore/bare 0 .35 1 .30 2 -.20 3 .18 4-5 -.11 6-8 -.44 9-12 -.16 far -.05 loose -.39 near-loose .15 near-specific .48 none -.34 specific .27
nameBefore/cost 1 -.14 2 .09 9-12 -.12 fits .49 near-loose .12 near-specific -.20 none -.07 other -.13 specific -.10
nameBefore/factor 1 .08 2 -.21 3 .11 4-5 .13 6-8 -.08 9-12 .05 near-loose -.06 specific .08
nameBefore/percent 1 .11 2 .07 3 -.11 4-5 .28 6-8 -.09 9-12 -.16 far .21 loose .19 near-loose .06 none .10 specific .12
nearCue agent .08 baseline -.08 beat .08 compare .08 condition -.22 cost .19 data -.19 gain .39 improve .34 loss -.14 mean -.11 reduce .14 report .09 risk .23 setVerb -.29 setup -.46 stat -.12 time .42
neighbour/bare last-bare .42 last-cost -.19 last-factor -.15 last-percent .12 list-) .07 list-, -.07 list-and .08 list-at -.09 list-to .18 listed-) .11 listed-and .11 listed-at .12 listed-to .25 next-cost -.21 next-percent -.39 twin-decimals0 -.77 twin-decimals1 .60 twin-decimals2 .20 twin-decimals3+ .48
neighbour/cost last-bare -.08 last-cost -.07 last-factor .25 list-to .10 next-cost .37 next-percent -.23 twin-decimals0 .23 twin-decimals2 .39
neighbour/factor last-bare .15 last-cost .11 last-factor .17 last-percent -.12 next-bare -.33 next-cost .14 next-factor .30 next-percent -.17 twin-decimals0 .15 twin-decimals1 .08 twin-decimals2 .17
neighbour/percent last-bare -.19 last-factor .08 last-percent .51 list-, .16 list-and .17 list-on -.22 list-to -.26 list-vs -.09 listed-, -.07 listed-and .19 listed-to -.26 listed-vs -.13 next-bare .39 next-cost .05 next-factor -.42 next-percent .16 twin-decimals0 .53 twin-decimals1 -.07 twin-decimals2 .26
place/bare end .12 first -.18 middle -.40 second-half .71
place/cost end .39 middle -.56 second-half .56
place/factor end .20 middle -.14 second-half .15
place/percent end .52 middle -.15 second-half .39
sentenceNames/bare dataset .60 loose .08 specific .45
sentenceNames/cost dataset -.11 specific .31
sentenceNames/factor dataset -.11 loose .31 specific .22
sentenceNames/percent dataset -.25 loose -.14 specific -.46
shapeAfter/bare capital .25 coined .13 ed -.09 hyphen -.17 ing -.08 mark -.10 plural -.75 small .36
shapeAfter/cost coined -.31 hyphen .13 ing -.07 plural -.24 small .39
shapeAfter/factor ed .08 hyphen .12 mark -.17 plural -.11 small .11
shapeAfter/percent ing -.18 mark .10 plural .19 small .21
shapeBefore/bare capital -.17 coined -.18 ing -.13 ly -.14 plural .28
shapeBefore/cost capital -.13 ly .24 mark -.29 small .13
shapeBefore/factor ing .16 mark .16 plural -.23 small .12
shapeBefore/percent hyphen .07 ing -.21 ly .14 mark .10 plural .29 small .18
size/bare 1 -.19 <1 .72 <10 -.27 <100 .14 <1000 -.30 large -.41 year -.11
size/cost 1 -.15 <1 .44 <10 -.06 <1000 -.05
size/factor <10 .26 <100 -.19 <1000 .10
size/percent 0 -.13 1 -.51 100 .15 <1 -.20 <10 .51 <100 .97 <1000 .06
toName/bare ,… -.06 ;… -.08 = .38 > -.13 ahead-) -.08 from -.14 nothing .35 of .38 of… -.07
toName/cost ahead-and .07 from -.13 from… -.12 of -.10
toName/factor ,… -.28 ahead-fewer .05 by… .09
toName/percent (… .05 by .08 by… .09 from .06 of .17 on… .12
unit % .67 FPS .42 GB .13 Hz -.05 N .22 bits -.14 dB .07 days -.32 degrees -.33 hours -.41 kHz -.17 m -.46 minutes .09 mm .28 ms -.18 none -.46 percentage_points -.22 points -.13 seconds .29 x .09`

export const CHANGE_WEIGHTS = `\
after1/bare ( -.11 ) -.24 , -.13 . -.09 <metric> .29 and -.10 at -.07 in -.11 of -.08 to -.11 vs -.11 with -.11
after1/cost ) -.05 , -.09 . -.07 and -.06 on -.15 to -.05
after1/factor <metric> .11 faster .07
after1/percent ( .11 ) -.51 , -.38 . .12 ; -.13 <dataset> -.20 <metric> -.87 and .10 at .34 average -.09 compared .19 for -.83 gain .11 higher .20 improvement .84 improvements .10 in .40 lower .33 of -.41 on .31 over .17 overall -.19 reduction .36 relative .24 to -.47 under -.08 vs -.36 while .11 with -.21
after2 ( -.05 ) -.23 + .09 , -.13 . -.54 <end> -.05 <method> .08 <metric> -.71 <number> -.34 a -.16 an -.05 and .23 average .08 compared -.07 data .41 even -.31 gain .22 improvement .20 improving -.07 in .64 inference .10 over .21 reduction .35 respectively .44 retained -.09 than .32 to .19 with -.24
after3 % .64 ( -.27 ) .28 , -.21 - -.14 <dataset> -.22 <end> -.19 <method> -.18 <metric> .32 <number> -.07 = -.19 a -.25 an -.23 and .14 average .09 compared .12 demonstrating -.09 editing .12 for -.07 from .10 improving -.12 in .28 n -.06 on -.05 one -.15 over .18 per .08 percent -.37 single -.07 standard -.09 strongest .23 the .25 to .50 tumor .42 under -.37 vanilla .10 we -.09 while .24 with -.11
before1/bare ( -.31 + 1.16 - -.12 : -.07 <metric> -.15 = .07 achieves -.20 and -.34 by .47 from -.14 in -.19 of -.09 to -.15
before1/cost in -.08 over -.05 than -.08 to -.13
before1/factor at .07
before1/percent ( -.62 + .85 , .05 . -.39 : -.32 <method> -.28 <metric> -.13 = .11 > -.22 a .53 about -.35 achieve .35 achieved -.20 achieving -.32 an .07 and .33 approximately .25 at -.36 below -.68 by 2.29 from -1.02 in -.05 nearly -.16 of .17 only -.46 reaches -.18 reaching -.40 than .05 to -.81 with .13 ~ -.07
before2 % .72 ( .12 ) -.53 , .27 : -.16 <dataset> -.42 <method> -.05 <metric> -.63 <number> -.49 a -.12 achieving .13 and .26 attack -.09 average -.13 baseline .12 benchmarks -.07 by 1.08 can -.08 compared -.11 cosine -.23 delta .81 from -.13 gains .13 improved .11 improvement .33 improvements .40 improves -.35 it -.30 less -.12 method -.12 methods .15 model -.37 models .58 more .11 of -.36 only .17 percent -.45 questions -.06 reaches -.08 tasks -.06 up 1.75 using .55 vs -.43 we .22 while .08 with -.21 yields .15
before3 % -.47 ( -.22 ) .53 , .15 <dataset> -.06 <method> -.27 <metric> .08 <number> -.26 <start> -.18 a .15 achieve .17 achieves -.14 achieving .08 agents -.28 an .11 at -.41 average .25 baseline .26 by 1.21 for -.16 from -.41 generation -.35 improves .16 in .05 it -.15 model -.14 models -.06 of .49 on .21 our -.27 points .15 s .13 that .16 the .14 up .36 using .13 while .67 with .61
bias/bare 1 -.51
bias/cost 1 -.68
bias/factor 1 .51
cueAfter/bare agent .38 baseline .20 beat -.06 condition -.18 gain .35 improve .33 mean -.09 report -.16 setup .08 share -.08
cueAfter/cost compare -.07 condition -.07
cueAfter/factor compare .16 data .06 gain .08 time .07
cueAfter/percent baseline -.07 beat -.29 compare 1.12 condition -.45 data -.19 gain 1.35 improve .73 loss 1.89 mean .47 reduce .09 report -.26 setVerb -.19 setup -.17 share -.55 time .21
cueBefore/bare agent -.13 baseline .24 beat .14 beat-verb .20 compare -.10 condition .09 cost -.31 cost-verb -.18 data .20 gain-verb .07 improve-verb .10 reduce-verb .09 report .25 report-verb .40 setVerb-verb -.07 setup -.40 share -.37 time .43
cueBefore/cost agent -.15 baseline -.15 compare -.12 condition -.24 cost -.13 cost-verb -.12 data -.13 gain -.12 gain-verb -.07 improve -.14 improve-verb -.13 mean -.06 reduce -.08 report -.22 report-verb -.11 risk -.05 setVerb -.10 setVerb-verb -.06 setup -.18 time -.15
cueBefore/factor agent .28 baseline .08 compare .05 condition .27 cost .06 cost-verb .06 data .09 report .28 report-verb .22 setVerb .12 setVerb-verb .06 setup .17 time .09
cueBefore/percent baseline -.27 beat 1.05 beat-verb .93 compare -.54 condition -.05 cost .36 cost-verb .19 data .53 gain-verb .43 improve .67 improve-verb .39 loss -.46 loss-verb .18 mean .18 reduce .31 reduce-verb .18 report .37 report-verb -.87 risk -.09 setVerb -.14 setVerb-verb .32 setup -.18 share .28 stat -.33 time .24
cueSentence baseline .39 beat .20 compare 1.10 condition -.34 cost .14 data -.06 gain 1.40 improve .86 loss 1.63 mean -.10 reduce .33 report -.36 risk -.09 setVerb -.26 setup .34 share -.61 stat -.88 time -.16
dataset/bare behind .47 just-before .27 just-behind -.14
dataset/percent behind .07 just-before -.51 just-behind -.55
form/bare <1000_decimals0 -.11 <100_decimals1 -.40 <100_decimals2 -.08 <10_decimals1 .50 <1_decimals2 .11 <1_decimals3+ -.23 alone-in-brackets -.13 atLeast -.08 decimals0 -.23 decimals3+ -.25 from -.17 opens-brackets -.18 sign+ 1.16 to -.38 uncertainty -.09 upTo .28
form/cost <1000_decimals0 -.09 <100_decimals0 -.12 <10_decimals0 -.10 <1_decimals2 -.08 <1_decimals3+ -.07 atLeast -.08 decimals0 -.43 decimals2 -.13 decimals3+ -.08 large_decimals0 -.08 upTo -.19
form/factor <100_decimals0 .09 <10_decimals0 .10 <10_decimals1 .12 <10_decimals2 .09 about .08 decimals0 .24 decimals1 .12 decimals2 .12 range .10
form/percent 0_decimals0 -.30 <100_decimals0 .37 <100_decimals1 -.14 <100_decimals2 -.70 <10_decimals0 -.08 <10_decimals1 .19 <10_decimals2 .48 <1_decimals1 -.39 <1_decimals2 .39 about .46 alone-in-brackets -.50 atLeast -.16 decimals1 -.11 decimals2 .16 from -.83 opens-brackets -.13 range -.08 sign+ .85 to -1.02 uncertainty -.46 upTo 1.08
frame (_) -.64 (_<metric> -.28 (_and -.13 (_improvement .40 (_vs -.20 +_) .49 +_, .11 +_. .11 +_<metric> .50 +_and .09 +_on .39 ,_and .08 ,_of -.21 ,_on -.25 -_) .18 ._) -.10 :_<dataset> -.13 <metric>_) -.12 <metric>_, -.06 =_, -.06 =_; .29 >_<metric> -.22 a_gain .21 a_improvement .13 a_increase .13 a_reduction .09 a_relative .07 achieves_<metric> -.30 achieves_and .36 achieving_<metric> -.17 achieving_on -.26 an_<metric> -.11 an_reduction .07 and_( -.29 and_, .34 and_<metric> -.07 and_for -.31 and_in .56 at_. -.13 by_, .39 by_. .47 by_<metric> .59 by_and .40 by_compared .14 by_on .07 by_over .12 from_to -.64 in_of -.13 of_, -.41 of_. .14 of_and -.12 of_for .11 of_in .30 over_. .19 over_<metric> -.19 reaches_. -.07 than_of .24 to_( -.08 to_) -.09 to_, -.06 to_. -.66 to_<metric> -.08 to_and -.62 to_for -.06 to_higher .10 to_in .12 to_of .37 to_on .12 to_over -.06 to_relative .11 with_fewer .18 →_with .58
frameShape (_mark -.43 (_small -.36 +_capital .22 +_coined .41 +_mark .71 +_small .64 ,_coined -.05 ,_mark .11 -_mark .14 ._mark -.10 ._small -.25 :_coined -.09 :_mark -.07 :_small -.18 <method>_mark -.12 <metric>_mark -.18 <metric>_small -.10 =_mark .24 a_small .66 about_small -.33 achieve_small .28 achieved_small -.14 achieves_coined -.15 achieving_small -.14 an_plural -.11 an_small .20 and_coined .06 and_small -.34 approximately_small .20 at_mark -.34 below_mark -.22 below_small -.46 by_coined .58 by_ed .14 by_mark 1.01 by_small .97 from_small -.88 in_small -.17 is_small .14 nearly_small -.15 of_mark -.23 of_small .16 only_mark -.07 only_small -.06 over_small -.08 reaches_mark -.11 reaches_small -.06 reaching_small -.36 roughly_small .26 than_small -.08 to_mark -.73 to_small -.29 under_mark -.11 with_plural .08 with_small .11 →_small .58
nameAfter/bare 0 .29 1 .19 2 -.15 4-5 -.17 6-8 -.20 loose .07 near-loose .30 none -.47 specific -.11
nameAfter/cost loose -.12 near-loose -.08 none -.54 other -.07
nameAfter/factor 0 .11 1 .15 loose .29 near-loose .27 none .21
nameAfter/percent 0 -.67 1 .40 3 .20 4-5 -.12 6-8 .15 loose .15 near-loose .30 near-specific -.54 none .20 specific -.36
nameBefore/bare 0 -.15 1 -.44 2 .30 4-5 -.11 6-8 .27 9-12 -.09 near-loose -.25 near-specific -.06 none -.31 specific -.17
nameBefore/cost 2 -.07 9-12 -.08 fits -.09 loose -.23 near-loose -.11 none -.40 other -.14
nameBefore/factor loose .17 near-loose .08 none .34
nameBefore/percent 0 -.13 1 -.20 2 .11 3 .26 4-5 -.42 9-12 .39 far -.10 fits -.12 loose -.22 near-loose .05 none .12 specific .10
nearCue agent -.27 baseline -.21 beat -.19 condition -.41 gain .11 improve -.25 loss .20 mean -.14 report -.15 setVerb -.39 setup -.09 share -.09 time .06
neighbour/bare last-bare -.51 last-percent -.25 list-) -.07 list-, -.10 list-and -.15 list-to -.31 listed-and -.12 listed-of -.07 listed-to -.11 next-bare -.33 next-factor -.13 next-percent -.05 twin-decimals0 -.10 twin-decimals2 -.11 twin-decimals3+ -.32
neighbour/cost last-bare -.07 last-cost -.14 next-bare -.06 next-cost -.19 twin-decimals0 -.08 twin-decimals2 -.09
neighbour/factor last-percent .10 next-factor .09 twin-decimals1 .06
neighbour/percent last-bare -.27 last-cost .06 last-factor -.50 last-percent -.16 list-, .16 list-and .37 list-on .47 list-to -1.10 list-vs -.39 listed-, -.09 listed-and .41 listed-on -.10 listed-to -.44 listed-vs -.36 next-bare -.46 next-cost -.23 next-percent -.80 twin-decimals0 -.35 twin-decimals1 -.43 twin-decimals2 -.14
place/bare end -.14 middle -.37
place/cost end -.39 middle -.29 second-half -.55
place/factor end .24 middle .27 second-half .34
place/percent end .44 first -.21 middle -.24 second-half .07
sentenceNames/bare loose -.15 specific -.14
sentenceNames/cost dataset -.09 loose -.33 specific -.18
sentenceNames/factor dataset .09 loose .38
sentenceNames/percent dataset .36 loose .21 specific .41
shapeAfter/bare capital .09 coined .30 mark -.27 small -.36
shapeAfter/cost mark -.21 small -.44
shapeAfter/factor small .43
shapeAfter/percent capital -.06 coined .25 ed -.17 mark -.30 plural -.31 small .09
shapeBefore/bare coined -.08 ing -.17 mark .53 plural -.32 small -.21
shapeBefore/cost mark -.10 small -.54
shapeBefore/factor ly .06 mark .10 small .28
shapeBefore/percent ed -.35 hyphen -.23 ing .29 ly -.11 mark .93 plural -.37
size/bare 1 -.07 <1 -.15 <10 .42 <100 -.45 <1000 -.13 large -.12
size/cost <1 -.17 <10 -.13 <100 -.18 <1000 -.09 large -.08
size/factor <10 .33 <100 .11
size/percent 0 -.33 <10 .59 <100 -.51 <1000 .20
toName/bare = -.32 from -.06 from… -.19 nothing -.15 of -.09 on… -.15
toName/percent ( -.07 (… .12 )… -.22 ,… -.06 ahead-and -.06 ahead-average -.14 ahead-higher .10 ahead-in .07 and .17 by .82 by… .79 from -.26 from… -.51 improved… .06 improvements… .29 nothing -.13 of -.89 of… -.42 on… -.07 to -.13
unit % -.80 FPS -.08 N -.08 dB -.16 none -.51 percentage_points .20 points .73 seconds -.10 x .51`

export const BASELINE_WEIGHTS = `\
after1/bare , -.16 . .43 <metric> -.24 and -.20 at -.09 for .39 of -.26 on -.23 to .57 vs -.27 with -.15
after1/cost ) .06 . -.15 <metric> -.09 and -.12 for -.08 of -.06 on -.24 to .51
after1/factor . .31 <metric> -.11 compared -.06 faster -.11
after1/percent ( .73 ) .62 , -.63 . -.57 : -.07 ; .30 <dataset> -.07 <metric> .34 and -.25 average -.10 for 1.13 gains -.09 improvement -.28 in .06 of -.42 on -.27 over -.13 overall -.06 relative -.06 to .70 under -.11 vs -.28 while -.14 with -.17
after2 ( -.10 + .20 , -.45 . -.28 <dataset> -.40 <method> .73 <number> .35 a -.09 across -.09 and -.39 average -.05 compared -.08 cosine -.11 even -.05 for -.14 improving -.07 in -.30 on -.19 over -.11 reducing -.07 respectively .27 retained -.07 than -.21 the .21 to .34 with -.20
after3 % .27 ( -.08 ) .81 , .33 - -.14 . -.16 <dataset> -.14 <end> .26 <method> .42 <metric> -.40 <number> -.08 = -.16 a -.12 compared -.12 editing -.06 generation .10 in -.10 n -.12 of -.07 on -.38 one -.08 outperforming -.07 single -.05 standard .22 strongest .23 than .15 the -.39 to -.23 tumor -.12 under -.05 we .07 while .25 with .39 × -.07
before1/bare ( .26 + -.41 , .40 - -.20 . .18 : -.09 <metric> -.28 = .13 > -.08 achieves -.07 by -.08 from .74 in -.27 of -.20 to -.50
before1/cost \$ .13 ( -.15 and -.17 at -.07 from .22 in -.10 of -.09 over .29 than -.08 to -.27
before1/factor , -.05 a -.07 over -.07 than -.07 to .21
before1/percent ( .33 + -.29 , -.31 . .66 : -.10 <method> -.38 <metric> .44 = -.16 a -.44 about -.07 achieve -.06 achieved -.07 achieving -.08 an -.14 and -.26 below .27 by -.84 from .98 of -.28 only -.22 reaches .50 reaching -.11 than -.33 to -.36 with .18 ~ .06
before2 % -.13 ( .47 ) -.19 , -.23 <dataset> .21 <method> .39 <metric> -.31 <number> -.36 a -.10 achieves -.32 achieving .49 and -.32 at -.08 attack -.09 average .16 baseline -.44 by -.85 can .38 compared .73 cosine -.14 from .54 improved -.08 improvements -.22 improves .49 inference -.26 it -.14 less -.20 method .25 methods -.08 model -.12 models -.09 more -.28 of -.08 only -.14 percent -.10 questions -.09 reaches -.11 seconds -.11 tau_b -.06 to -.48 up -.28 vs 1.02 we -.09 with -.09
before3 % .28 ( -.58 ) .27 , -.33 : -.14 <dataset> -.16 <method> .37 <metric> -.55 <number> -.22 <start> -.20 a -.18 achieves -.06 agents .44 an -.14 base -.19 baseline -.36 by -.36 for .40 from -.17 improves -.11 in .28 method -.06 models .09 of -.23 on -.13 only .64 outperforms -.06 state-of-the-art -.08 surpassing .27 the -.31 to -.10 up -.23
bias/bare 1 -.42
bias/cost 1 -.46
bias/factor 1 -.43
bias/percent 1 -.55
cueAfter/bare agent -.13 baseline -.31 beat -.11 condition -.08 mean -.07 report -.14 share -.26
cueAfter/cost compare .07 data -.08 report .27 share -.07 time .13
cueAfter/factor agent -.06 baseline -.20 compare -.26 gain -.13 loss -.07 time -.09
cueAfter/percent agent -.19 beat -.17 compare -.25 condition -.06 data -.17 improve -.36 loss -.15 mean -.07 reduce -.15 report -.15 setVerb .28 setup .36 share -.64 time -.11
cueBefore/bare agent .43 baseline .18 beat .33 beat-verb .21 condition -.36 cost -.10 data .49 gain -.22 gain-verb -.21 improve .31 improve-verb .26 mean .57 report -.61 report-verb -.46 setVerb .08 setVerb-verb .22 setup .10 stat -.13 time .33
cueBefore/cost agent .20 baseline .06 condition -.55 cost .13 cost-verb .15 data -.30 gain -.08 improve -.05 mean -.06 reduce .26 reduce-verb .11 report -.20 report-verb -.32 risk .18 setVerb -.27 setVerb-verb -.23 setup .12 share .12 time -.17
cueBefore/factor baseline -.18 compare -.12 condition .21 cost -.06 cost-verb -.05 data .29 gain -.10 improve -.17 improve-verb -.11 loss -.14 reduce .16 reduce-verb .20 report -.36 report-verb -.27 setVerb -.13 setVerb-verb -.07 setup .20 share -.05 time .25
cueBefore/percent agent .19 baseline 1.41 beat .32 condition -.08 cost -.28 data .18 gain .71 gain-verb .10 improve-verb -.11 loss -.11 loss-verb -.18 mean -.39 reduce-verb .15 report -.06 report-verb .36 risk -.16 setVerb .25 setVerb-verb -.13 setup -.30 share -.11 time -.07
cueSentence agent -.27 baseline .39 beat .29 compare -.47 condition -.65 cost -.39 gain -.28 improve -.17 loss -.07 mean -.29 reduce -.11 report -.10 risk -.13 setVerb .46 setup -.29 share -.12 stat -.49 time .23
dataset/bare behind -.12 just-before -.09 just-behind -.20
dataset/percent just-before -.17 just-behind -.21
form/bare <1000_decimals0 -.11 <100_decimals0 -.34 <100_decimals1 .13 <100_decimals2 .16 <10_decimals0 -.07 <10_decimals2 -.20 <1_decimals2 .19 <1_decimals3+ -.22 alone-in-brackets .49 atLeast .12 decimals0 -.49 decimals1 .17 decimals2 .14 decimals3+ -.24 from 1.08 opens-brackets -.23 sign+ -.41 to -.43
form/cost 1_decimals0 .07 <1000_decimals0 -.25 <100_decimals0 -.27 <100_decimals1 -.06 <100_decimals2 .19 <10_decimals0 -.16 <1_decimals2 -.18 about -.09 atLeast .22 decimals0 -.27 decimals1 -.19 from .42 large_decimals0 .29 to -.18 upTo -.21 words -.08
form/factor <1000_decimals0 -.09 <100_decimals0 .17 <10_decimals0 -.25 <10_decimals1 -.09 <10_decimals2 -.10 about -.11 atLeast -.14 decimals0 -.18 decimals1 -.09 decimals2 -.12 range -.20 upTo .19 words .37
form/percent 0_decimals0 .80 100_decimals0 -.20 <100_decimals0 -.48 <100_decimals1 -.33 <100_decimals2 .37 <10_decimals0 .37 <10_decimals1 -.24 <10_decimals2 -.61 <1_decimals1 .07 <1_decimals2 -.14 about -.18 alone-in-brackets .13 atLeast -.27 decimals0 .44 decimals1 -.55 decimals2 -.40 from 1.52 opens-brackets .21 range -.54 sign+ -.29 to -.57 uncertainty -.15 upTo -.16
frame (_) .55 (_and .23 (_improvement -.10 (_vs -.34 +_) -.24 +_, -.06 +_. -.15 +_<metric> -.10 +_on -.14 ,_, -.09 ,_<metric> -.19 ,_and -.08 ,_on -.07 -_) -.27 -_, -.10 ._) .20 <metric>_) .17 <metric>_, .17 =_) -.36 =_, -.15 =_at -.09 >_) -.08 a_<metric> -.24 a_improvement -.11 achieves_<metric> -.33 an_<metric> -.12 and_( .25 and_, .15 and_<metric> -.24 and_in -.11 and_on -.18 at_. -.12 at_on -.07 by_, -.30 by_. .26 by_<metric> -.29 by_and -.19 by_on -.07 by_over -.06 from_to 1.39 in_of -.27 of_( .10 of_, -.11 of_. -.23 of_and -.08 of_for -.10 of_on -.06 only_<metric> -.14 over_. -.16 over_<metric> .43 reaches_. .08 than_. -.18 than_of -.10 to_( -.13 to_) -.09 to_, -.27 to_. .06 to_and -.11 to_for -.11 to_in -.06 to_on .30 to_relative -.06 to_while -.08 to_with -.07 with_<metric> -.10 →_with -.17
frameShape (_mark .62 (_plural -.08 (_small .14 +_coined -.09 +_mark -.46 +_plural -.07 ,_coined -.07 ,_mark .22 ,_small -.16 -_mark -.37 ._mark .24 ._small .40 :_mark -.08 :_small -.10 <method>_mark -.38 <metric>_mark .34 <metric>_small -.18 =_mark .11 =_small -.13 >_mark -.08 a_small -.39 about_small -.06 achieved_small -.07 achieves_coined -.07 achieving_small -.05 an_plural -.12 and_coined -.12 and_mark .44 and_plural -.05 and_small -.57 at_small -.32 below_mark -.06 below_small .33 by_coined -.27 by_mark -.08 by_small -.51 from_small 1.45 in_small -.31 is_small -.06 of_mark -.24 of_small -.32 only_small -.16 over_mark -.19 reaches_mark .05 reaches_small .43 reaching_small -.09 roughly_small -.11 than_mark -.19 than_small -.21 to_mark -.45 to_small -.45 with_small .18 ~_small -.29 →_small -.17
nameAfter/bare 0 -.24 1 -.16 6-8 .06 loose -.20 near-loose -.16 near-specific -.26 specific -.20
nameAfter/cost 0 -.09 1 -.05 4-5 .14 fits -.16 near-loose -.22 none -.37 other .06 specific -.05
nameAfter/factor 0 -.11 1 -.14 loose -.30 near-loose -.28 none -.09
nameAfter/percent 0 .39 1 -.10 2 -.28 3 -.32 4-5 .29 6-8 -.13 fits -.06 loose -.19 near-loose -.38 none -.36
nameBefore/bare 0 -.28 2 .11 3 -.09 4-5 .18 6-8 -.13 9-12 -.06 loose -.22 near-loose -.08 near-specific -.19 none -.14 specific -.06
nameBefore/cost 4-5 -.20 6-8 .08 9-12 .39 fits .39 loose .35 none -.63 other -.27 specific -.18
nameBefore/factor 2 -.08 3 .20 near-loose .15 near-specific -.06 none -.39 specific -.07
nameBefore/percent 0 .44 1 -.18 2 -.11 3 .22 4-5 -.07 6-8 .56 9-12 -.34 far -.24 loose -.08 near-loose .28 near-specific .09 none -.84 other -.06 specific .36
nearCue agent .17 baseline 1.02 beat .62 compare -.51 condition -.12 cost -.37 data .13 improve .46 mean .06 reduce .76 report -.17 risk .25 setup .42 share -.57 stat -.12
neighbour/bare last-bare .25 last-percent -.05 list-) -.05 list-, -.12 list-and .13 list-to -.25 list-vs .18 listed-, -.07 listed-and -.07 listed-of -.25 listed-to .57 listed-vs -.26 next-bare -.10 next-factor .47 next-percent -.23 twin-decimals0 -.25 twin-decimals1 .10 twin-decimals2 .33 twin-decimals3+ .09
neighbour/cost last-cost -.10 last-factor -.08 last-percent .13 list-to -.18 listed-to .42 twin-decimals0 .15 twin-decimals1 -.06 twin-decimals2 .15
neighbour/factor last-bare -.10 last-factor -.12 last-percent -.13 next-factor -.07 next-percent -.06 twin-decimals0 -.05
neighbour/percent last-bare -.48 last-cost -.06 last-factor -.05 last-percent .56 list-, -.08 list-accuracy .23 list-on -.08 list-to -.23 list-vs .66 listed-, -.12 listed-accuracy -.16 listed-to .80 listed-vs -.28 next-bare -.57 next-factor .15 twin-decimals0 .84 twin-decimals1 .06 twin-decimals2 .24
place/bare end -.38 second-half -.23
place/cost middle -.38 second-half -.21
place/factor end -.35 second-half -.58
place/percent end -1.13 first 1.10 middle -.52 second-half -.56
sentenceNames/bare dataset .23 loose -.44 specific -.63
sentenceNames/cost dataset -.22 loose .20 specific -.22
sentenceNames/factor dataset -.13 loose -.27 specific -.14
sentenceNames/percent dataset -.74 loose .15 specific -.59
shapeAfter/bare coined -.27 mark .39 small -.41
shapeAfter/cost hyphen -.05 mark -.10 small -.28
shapeAfter/factor ed -.07 mark .29 small -.56
shapeAfter/percent capital -.26 coined -.74 ed -.06 hyphen -.11 mark .66
shapeBefore/bare coined -.25 ing -.07 plural .06
shapeBefore/cost ly -.07 mark -.07 small -.27
shapeBefore/factor ly -.06 mark -.11 small -.17
shapeBefore/percent ed .16 hyphen -.44 ing -.29 ly -.38 mark .22 small .14
size/bare 1 -.08 <1 .11 <10 -.31 <1000 -.12
size/cost 1 .07 <1 -.18 <10 -.24 <100 -.16 <1000 -.28 large .29
size/factor <10 -.47 <100 .16 <1000 -.09
size/percent 0 .78 100 -.20 <1 -.10 <10 -.49 <100 -.44 <1000 -.06
toName/bare = .20 > -.08 from .40 from… -.17 nothing -.28 of -.19
toName/cost of -.08
toName/factor by… .19
toName/percent ( -.41 (… .25 ,… -.15 ahead-, .38 ahead-average -.08 ahead-in -.07 and -.12 by .24 by… -.35 from .22 improvements… -.09 in… .33 nothing .44 of -.07 of… -.26 on… -.09 to -.07
unit \$ .13 FPS -.20 N -.17 dB -.07 m .18 ms -.07 none -.42 percentage_points -.24 points -.20 s -.08 seconds -.08 x -.43`

export const NAME_WEIGHTS = `\
after/dataset 0 .06 2 -.05 3 .10 4-5 -.23 6-8 .40 9-12 -.05
after/loose 1 .28 2 .33 3 -.07 6-8 -.09 9-12 -.26
after/phrase 0 .48 2 .08 3 -.10 6-8 -.30 9-12 -.07 far -.29
after/specific 0 .08 1 .11 6-8 -.13 9-12 -.05
before/dataset 1 -.34 2 .20 3 .17 4-5 -.32 6-8 .07 9-12 -.05 far .05
before/loose 1 .08 2 .22 3 .05 6-8 .17 9-12 -.07 far .12 outside -.52
before/phrase 0 -.10 1 .46 2 -.17 3 .05 4-5 .23 6-8 -.20 9-12 -.24 far -.08 outside .08
before/specific 1 .21 2 .10 far -.09
context/benchmark L -.14 L_change -.09 L_score -.05 S -.06 S_score -.06 _change -.05 _score .23 none .18
context/dataset D .07 D_change .06 LD_score .06 SD -.18 SD_change -.11 SD_score -.07 SLD_change -.09 SLD_score .07
context/default D_change .14 D_score -.17 L_change -.08 L_score .07 S -.05 SD -.06 SL -.08 SLD .07 SLD_score .11 SL_score -.05 S_change -.08 _change .09 none .08
context/loose D_change -.05 D_score .06 LD .12 LD_change -.18 LD_score .30 L_change .06 S -.11 SL .22 SLD_change .15 SLD_score -.15 SL_change .15 SL_score .07 S_score -.09 _change .05 _score -.16 none -.11
context/phrase D -.22 D_change -.28 D_score .07 L .10 LD -.07 LD_change .22 LD_score -.30 L_change .15 S .13 SD_score .07 SL -.16 SLD .15 SLD_change .22 SLD_score -.07 SL_change -.07 SL_score -.08 S_change -.06 S_score .19 _change -.16 none -.17
context/specific LD -.07 L_score .07 S .09 SD .27 SD_change .22 SLD -.20 SLD_change -.23 SL_score .08 S_change .15 S_score -.06 _score -.07
default FPS_score .55 accuracy_change -.21 benchmark_change -.14 benchmark_score .14 bit .12 compared_noun .24 error_score -.14 performance_change .10 performance_score -.80 speed_change .31 speedup_change -.22 time_score .20
distance/after 0 .65 1 .44 2 .37 3 -.06 4-5 -.34 6-8 -.13 9-12 -.43 far -.34
distance/before 0 -.25 1 .42 2 .34 3 .26 6-8 .06 9-12 -.32
distance/inherited outside -.53
edge/after first_( .11 first_) -.36 first_, -.28 first_. -.07 first_; -.14 first_above -.06 first_acceleration .11 first_across -.16 first_advantage -.09 first_and .39 first_apron -.10 first_at .07 first_average -.06 first_faster .05 first_fewer .06 first_for -.28 first_from -.05 first_higher .23 first_improvement -.13 first_in-domain .10 first_increase .05 first_inference .06 first_of .75 first_on -.47 first_over -.14 first_overall .14 first_reduction .14 first_relative .12 first_swing .16 first_the .07 first_through -.09 first_to -.13 first_under -.06 first_while -.13 first_with -.35 last_% .10 last_( -.18 last_) .27 last_/ .06 last_; -.07 last_<number> .19 last_a -.23 last_across -.12 last_an -.06 last_and -.43 last_any -.05 last_at -.11 last_average .17 last_both .16 last_competitive -.07 last_faster .13 last_for -.16 last_in .69 last_inference .10 last_its -.10 last_learning -.13 last_maintaining -.07 last_no -.06 last_of .24 last_our -.05 last_over -.23 last_overall .22 last_retained -.06 last_superior -.08 last_that -.12 last_under -.07 last_webshop .06 last_while -.17 last_{ .18 last_× -.06
edge/before first_' -.20 first_( .16 first_, -.23 first_. -.07 first_: -.21 first_; -.09 first_= .13 first_a -.13 first_above -.09 first_achieved -.06 first_achieves -.10 first_across -.08 first_also -.08 first_among .05 first_and -.49 first_at -.08 first_average .17 first_benchmark .21 first_between .24 first_dataset -.09 first_delta .22 first_demonstrate -.14 first_drops -.10 first_for .07 first_from .07 first_gains .20 first_higher -.06 first_improved .07 first_improvement .10 first_improvement-a -.05 first_improvements .14 first_improves .08 first_in .78 first_increase -.19 first_increased .31 first_is .13 first_more .16 first_of .45 first_on .18 first_only -.12 first_outperforms -.13 first_over .29 first_requiring .10 first_retrieval .07 first_score -.06 first_show .13 first_subset -.08 first_than .35 first_that -.05 first_trained -.05 first_under .10 first_using .07 first_versus .09 first_while -.10 first_with -.19 first_yields -.08 last_( .08 last_) -.06 last_+ -.12 last_- -.11 last_= .13 last_a -.19 last_about .11 last_achieved -.12 last_achieves -.10 last_achieving -.16 last_an .40 last_and .25 last_approximately .06 last_around .08 last_as .08 last_at .08 last_attains -.13 last_be .07 last_below .07 last_by -.21 last_closes -.06 last_end-to-end .06 last_equals .06 last_exceeding -.15 last_from .08 last_further -.06 last_improvement-a -.05 last_merely -.06 last_of .16 last_only -.38 last_over .20 last_reaching .25 last_showcasing -.06 last_static .08 last_than -.06 last_to .19 last_under -.10 last_while .12 last_within -.11 last_~ .09
fit/dataset other -.16
fit/loose fits .28 other -.28
fit/phrase other -.36
fit/specific fits .15 other -.14
form/loose abstract -.21 capital .37 coined .15 cost-word .09 data-word -.11 ed .12 gain-word .18 improve-word .16 loss-word -.43 method -.11 opens-sentence .38 plural -.33 reduce-word -.22 report-word -.11 setup-word -.17 time-word .29
form/phrase abstract .19 agent-word -1.06 baseline-word -.17 capital .35 data-word -.16 ed -.11 gain-word .14 improve-word .24 ing .07 method -.24 opens-sentence -.39 plural -.28 report-word .12 risk-word .45 stat-word .37 time-word .14
form/specific capital .25 coined .26 method -.14 plural -.05
gap/after and -.50 bracket -.59 commas0 .88 commas1 -.61 commas3 -.10 names0 .66 names1 -.45 numbers0 .28 numbers1 .10 numbers2 -.16 numbers3 -.06 semicolon -.29 whereas -.05 while -.81 with -.39
gap/before and -.80 bracket -.06 but -.06 commas0 .67 commas1 .11 commas3 -.31 names0 .68 names1 .05 names2 -.15 names3 -.10 numbers0 .27 numbers2 .16 semicolon -.29 while -.26 with -.27
head/bare <number> .20 accuracy -.10 alignment -.08 ap .07 assetopsbench -.06 auc -.06 dic .24 dpg .17 f1-macro .18 fid .11 gain .12 geneval .16 gfid .08 gpt-oss-120b -.12 graphwalk .09 ifeval .06 interaction .08 is -.09 longbench -.10 model -.07 n .06 near-zero -.07 pass@1 -.10 performanc .07 quality .11 r2 -.06 rat -.05 tau_b .11 toolathlon .27 weight -.11
head/cost accuracy -.05 cost .07 delay .11 error -.14 forc .31 fps .06 inferenc -.09 intensity -.05 latency .16 performanc -.06 terrain -.07 tim .05 trial -.08
head/factor acceleration -.08 compression .06 learn .18 quality -.06 reduction -.07 spe .14 speedup .29 usag -.05
head/percent <number> .08 accuraci .31 accuracy .74 ahead -.08 aime24 -.10 alpacaeval .09 amc23 -.09 ap .07 area .20 arena-hard .13 attack .27 attribution .11 baselin -.16 benchmark .06 brief -.06 browsecomp .07 caption -.06 cas -.07 cod -.06 coherenc .06 comparison -.06 compression -.10 concept -.10 conflict .15 consistency -.16 corruption .12 cortex .20 cosin .11 coverag -.07 data .10 dataset -.06 delta -.06 detection .10 dic .07 drop -.22 error .18 evaluation .13 experiment -.16 far .16 gain .17 gpu .13 hr -.05 imag -.08 improvement -.07 inconsistency .05 increas -.07 inferenc .08 intent .15 involv -.10 iou -.08 languag -.08 libero -.07 los -.05 map .12 mean -.09 memory -.12 method -.10 miou .13 mmlu .14 mod -.08 model -.33 nma .09 oa .13 object .20 objectiv .14 opinion -.05 oracl -.08 p .23 parameter -.06 pass@10 .08 per -.16 performanc -.17 pfer .08 progres .12 psnr -.06 quality -.22 rat .44 ratio .10 reason -.06 recall .09 recovery .27 referenc .18 reviewer -.12 reward -.17 scenario .10 semanticpos -.05 seven -.06 shift -.05 simpler -.05 step .09 subject -.05 succes .10 superiority -.07 task .09 term -.10 tim .06 token -.12 top-1 .07 usag -.19 user -.06 wer .20 κ -.08
headOf/change acceleration -.08 accuraci .13 accuracy .24 ahead -.08 aime24 -.10 amc23 -.09 ap .13 area .20 arena-hard .09 auc .07 baselin -.14 benchmark .10 cod -.07 conflict .15 consistency -.08 cost -.06 coverag -.08 data .10 delta -.10 dic .06 evaluation .14 experiment -.15 gain .31 gpu .13 improvement -.07 increas -.07 inferenc .05 iou .06 languag -.08 learn .16 map -.06 memory -.14 method -.10 miou .08 mmlu .14 mmmu-pro .10 mod -.07 model -.24 n .09 object .19 objectiv .14 orchestrator -.08 parameter -.10 performanc -.07 psnr -.07 quality -.12 reason -.05 reduction -.11 retrieval .11 reward -.12 scenario .14 scor .26 seven -.06 spe .14 speedup .23 step .09 superiority -.06 task .13 text-to-imag -.05 token -.11 top-1 .07 usag -.07 wer .17
headOf/score <number> .30 accuraci .18 accuracy .33 alignment -.08 alpacaeval .08 assetopsbench -.06 attack .45 attribution .10 auc -.15 benchmark -.09 brief -.06 browsecomp .07 caption -.06 cas -.05 coherenc .06 concept -.10 consistency -.15 correctnes .15 corruption .12 cortex .20 cosin .11 cost .15 delay .11 detection .15 dic .24 dpg .17 drop -.22 end-to-end -.07 f1-macro .18 far .16 fid .11 forc .31 fps .06 gap -.07 generation -.05 geneval .16 gfid .08 gpt-oss-120b -.12 ifeval .06 imag -.14 inferenc -.10 intensity -.05 intent .15 interaction .08 involv -.10 iou -.14 is -.09 latency .16 limit .07 longbench -.10 los -.05 map .18 mean -.06 miou .10 model -.19 near-zero -.07 nma .09 oa .13 oi .08 opinion -.05 oracl -.08 p .20 pass@1 -.09 pass@10 .08 per -.16 performanc -.14 pfer .08 progres .12 quality -.06 r2 -.08 rat .31 ratio .19 recall -.19 recovery .27 referenc .18 reliability -.06 reviewer -.12 reward -.06 scor -.44 semanticpos -.05 sensitivity .20 simpler -.06 subject -.05 succes .09 task -.06 tau_b .11 teacher -.13 terrain -.07 tim .07 toolathlon .27 trial -.08 usag -.18 user -.06 weight -.11 κ -.08
kind/bare benchmark -.08 dataset .26 default -.34 loose -.14 phrase .12 specific .18
kind/cost dataset -.13 default .59 loose .06 phrase -.30 specific -.13
kind/factor dataset -.07 phrase .08
kind/percent benchmark .16 dataset -.11 default -.39 loose .23 phrase -.11 specific .22
kindOf/change benchmark -.14 dataset -.15 loose .13 specific .22
kindOf/score benchmark .14 dataset .09 default -.08 phrase -.18 specific .05
lastKind/benchmark other_loose -.06 same_loose -.06 same_specific -.06
lastKind/dataset first -.35 other_dataset .30 other_loose -.18 other_phrase -.08 other_specific -.07 same_dataset .81 same_default -.17 same_loose -.21 same_specific -.19
lastKind/default first .60 other_dataset -.08 other_default .23 other_phrase -.20 other_specific -.09 other_undefined -.12 same_benchmark -.13 same_dataset -.20 same_default .49 same_loose -.29 same_phrase -.30
lastKind/loose first -.23 other_dataset -.11 other_loose .38 other_specific .07 other_undefined -.07 same_dataset -.38 same_default -.09 same_loose .43 same_phrase -.05 same_specific .06 same_undefined .06
lastKind/phrase first -.08 other_dataset -.17 other_default -.25 other_loose -.23 other_phrase .22 other_undefined .21 same_benchmark -.10 same_dataset -.22 same_default -.23 same_loose .24 same_phrase .49 same_specific -.07
lastKind/specific first .05 other_loose .10 other_specific .12 same_loose -.11 same_phrase -.12 same_specific .26
length/loose 1 .20 2 .09 3 -.12 4 -.06
length/phrase 1 -.12 3 .16 4 -.25
length/specific 1 .11 2 .19
link/after ( -.12 ,_…_on .09 ; -.06 across -.10 and -.25 and_…_% .08 and_…_on -.10 average .10 faster .16 for -.07 gain_…_the .12 improvement_in .09 improvement_…_on .09 improvement_…_the .06 in .24 in_the -.12 inference .07 nothing .65 of .37 of_the .22 on -.07 over -.08 reduction_in .19 under -.06
link/before (_+ .35 (_…_+ -.12 (_…_and -.07 (_…_of .16 , -.14 ,_+ -.06 ,_and -.13 ,_reaching .14 ,_…_( -.05 ,_…_a -.10 ,_…_by .15 ,_…_of .09 ,_…_to .14 - .17 : -.06 = .19 =_…_= -.06 achieves -.06 and -.30 by_+ .18 by_…_+ .15 by_…_to .10 for_…_and .05 from .18 from_…_to .21 in .06 nothing -.25 of -.08 of_…_and .16 on_…_+ -.12 on_…_and .18 on_…_by .13 on_…_from .21 under .11
list list-other-place -.06 list-same-place .38 respectively-by-turns .08 respectively-not-by-turns -.15 respectively-other-place -.10 respectively-same-place .16
measure/dataset no_bare_change .10 no_bare_score .16 no_cost_score -.13 no_factor_change -.07 no_percent_change -.17 no_percent_score .10
measure/loose no .08 no_bare_change .06 no_bare_score -.18 no_cost_score .17 no_factor_change -.18 no_percent_change .24 yes_bare_change -.10 yes_bare_score .08 yes_cost_score -.11 yes_factor_change .15
measure/phrase no -.71 no_bare_change .05 no_cost_score -.35 no_percent_change -.31 no_percent_score -.14 yes .49 yes_bare_score .08 yes_percent_change .17 yes_percent_score .17
measure/specific no .15 no_bare_change -.06 no_bare_score .26 no_percent_change .16 no_percent_score -.24 yes .12 yes_bare_change .11 yes_bare_score -.14 yes_cost_score -.16 yes_percent_score .29
nearest/dataset after0 .39 after1 -.12 before0 .12 before1 -.12 before2 -.13 before3 -.23 before4 .14
nearest/loose after0 -.11 after1 .31 after3 -.06 after4 .06 before0 .33 before1 .17 before2 .06 before3 -.15
nearest/phrase after0 .22 after1 -.09 after2 -.13 after3 -.11 after4 -.12 before0 .26 before2 -.15 before3 .05 before4 -.22
nearest/specific after0 .17 after1 -.13 before0 .43 before1 .11 before3 -.07 before4 -.10
order/dataset after0 .34 after1 -.07 before0 .23 before1 -.28 before2 -.10 before3 -.12
order/loose after0 .30 after1 -.09 before0 .16 before2 -.13 before3 -.10
order/phrase after0 .16 after1 -.06 after2 -.12 after3 -.23 before0 .06 before1 .15 before2 .05 before3 -.23
order/specific before0 .44 before1 -.06 before2 -.06
otherPattern/benchmark M-(N -.06
otherPattern/dataset M-V-by-N -.08 M-of-N -.08 N-Name -.19 V-M-by-N -.17
otherPattern/default M-(N -.24 M-V-by-N -.07 M=N -.10 V-M-from-N -.06
otherPattern/loose M-(N -.20 N-M-gain .22 N-Name -.36 N-gain-in-M -.15 V-M-by-N -.25 V-M-from-N .05
otherPattern/phrase M-(N -.06 M-of-N .07 M=N -.26 N-M-gain -.11 N-compare-M -.12 N-gain-in-M -.10 V-M-by-N -.13 V-M-from-N -.10
otherPattern/specific M-(N .06 M-V-by-N -.11 M-of-N .11
pattern/change M-(N .13 M-N -.17 M-V -.09 M-V-by-N .15 M-gain-of-N .08 M-of-N -.10 M=N -.09 N-M-gain -.06 N-Name .34 N-compare-M .29 N-gain-in-M .34 N-gain-in-Name .20 N-gain-on-Name .30 N-in-M .15 N-on-Name -.10 V-M -.09 V-M-by-N .51
pattern/score M-(N .08 M-N .07 M-V .19 M-V-by-N .11 M-at-N -.15 M-to-N -.13 M=N .48 N-Name .39 N-for-Name -.07 N-in-Name .06 N-on-M -.09 N-on-Name .13 V-M .14 V-M-from-N .17 V-M-to-N .17
patternOf/dataset N-Name .06 N-gain-on-Name .06 N-on-Name .07
patternOf/loose M-(N .10 M-N -.12 M-V-by-N .20 M-by-N .16 M=N .16 N-M -.08 N-Name .11 N-gain-in-M .11 N-in-M .11
patternOf/phrase M-V .20 M-V-by-N -.06 M-by-N -.26 M-of-N -.10 M-to-N -.12 M=N .22 N-M .05 N-M-gain -.06 N-Name .49 N-across-M -.10 N-compare-M .29 N-for-Name -.07 N-gain-in-M .23 N-gain-in-Name .20 N-on-M -.09 N-on-Name -.07 V-M .18 V-M-by-N .45 V-M-from-N .20
patternOf/specific M-V -.06 M-V-by-N .09 N-Name .08 N-in-Name .14 V-M -.08
patternWith M-(N_loose_L .13 M-(N_phrase_ -.08 M-(N_phrase_L -.10 M-N_phrase_ -.14 M-N_phrase_LD -.10 M-N_phrase_S .31 M-V-by-N_loose_L .09 M-V_loose_LD -.14 M-V_loose_SL .06 M-V_phrase_ .27 M-by-N_loose_L .16 M-by-N_phrase_ .12 M-by-N_phrase_L -.28 M-by-N_phrase_LD -.06 M=N_phrase_ .12 M=N_phrase_S .11 N-M-gain_phrase_L -.07 N-M_loose_L -.08 N-Name_dataset_LD .06 N-Name_loose_LD .06 N-Name_phrase_L .21 N-Name_specific_SL .08 N-compare-M_phrase_L .17 N-for-M_phrase_L .14 N-for-M_phrase_S -.06 N-gain-in-M_loose_L .11 N-gain-in-M_phrase_L .09 N-in-M_phrase_LD -.07 N-in-Name_specific_SL .06 N-on-M_phrase_L -.05 N-on-Name_dataset_D .29 N-on-Name_dataset_LD -.06 N-on-Name_dataset_SLD -.11 V-M-by-N_phrase_LD .15 V-M_dataset_LD -.06 V-M_loose_L -.24 V-M_loose_LD .08 V-M_loose_SLD .08 V-M_phrase_ -.08 V-M_phrase_D -.07 V-M_phrase_L .36 V-M_phrase_LD .08 V-M_phrase_SLD -.06 V-M_specific_SD .12 V-M_specific_SL -.13 V-M_specific_SLD -.10
repeat/dataset 0 -.08 1 .26 3 -.14 4 -.06
repeat/loose 0 .16 1 -.16 3 -.14 4 .20
repeat/phrase 0 -.08 1 -.44 2 -.38 3 .59 4 .09
repeat/specific 3 .27
run/dataset even-other -.31 even-same .17 respectively-even-other -.08 respectively-uneven-other -.17 respectively-uneven-same -.05 single .12 uneven-other -.17 uneven-same -.05
run/loose single .36
run/phrase even-other -.23 even-same .27 respectively-even-other -.19 respectively-even-same .31 single -.14
run/specific single .30
sameAsLast/dataset pair .06 same-unit_1 .14 same-unit_4-5 -.15 same-unit_6-8 .05 same-unit_by_to .06
sameAsLast/default same-name 1.10
sameAsLast/loose other-unit_2 .09 other-unit_4-5 -.11 other-unit_9-12 .09 other-unit_other-sentence -.09 pair .28 same-unit .91 same-unit_1 .28 same-unit_2 .18 same-unit_4-5 .18 same-unit_9-12 .28 same-unit_by_, -.23 same-unit_by_and .15 same-unit_by_on .09 same-unit_by_to .19 same-unit_by_vs .07 same-unit_far .05 same-unit_other-sentence -.07
sameAsLast/phrase other-unit .16 other-unit_other-sentence .16 pair .28 same-unit .98 same-unit_1 .29 same-unit_2 .24 same-unit_3 .07 same-unit_4-5 -.11 same-unit_6-8 .39 same-unit_9-12 .09 same-unit_by_, .09 same-unit_by_and -.08 same-unit_by_to .13 same-unit_by_vs .23 same-unit_far .07 same-unit_other-sentence -.07
sameAsLast/specific other-unit -.22 other-unit_3 -.09 other-unit_6-8 -.07 other-unit_by_, -.06 other-unit_other-sentence .10 pair .12 same-unit .59 same-unit_1 .23 same-unit_4-5 .31 same-unit_9-12 -.12 same-unit_by_, -.07 same-unit_by_and .09 same-unit_by_for .06 same-unit_by_to .10 same-unit_by_vs .08
unit/benchmark none -.08
unit/dataset % -.11 minutes -.06 none .26 percentage_points -.07 points .14 x -.07
unit/default % -.30 FPS .55 GB -.06 N -.12 kbps .12 mm -.14 none -.34 percentage_points -.07 points .06 pp -.07 seconds .07
unit/loose % .29 FPS -.21 Hz .08 ms -.12 none -.14 percentage_points .15 points -.21 s .20 seconds .09
unit/phrase % .19 FPS -.36 N .13 bits .05 kbps -.12 minutes .11 mm .13 none .12 percentage_points -.22 points -.15 pp .07 seconds -.15 x .08
unit/specific % -.11 dB .08 none .18 percentage_points .24
verbBefore/after compare1 .16 compare2 .06 cost1 .19 gain2 .07 gain3 .15 improve1 -.13 improve3 .11 loss2 .15 loss3 -.07 mean1 .42 mean2 .06 mean3 .24 reduce1 -.06 reduce2 -.19 report1 -.06 report2 -.08 report3 .34
verbBefore/before compare1 .31 gain1 .31 gain2 -.31 gain3 -.20 improve1 .49 improve2 .19 improve3 -.35 loss2 .07 loss3 -.10 mean1 .39 mean2 .13 mean3 .44 reduce1 .12 reduce2 .26 reduce3 -.06 report1 .37 report2 .27 report3 .46
verbBefore/inherited gain2 .29 improve1 .38 improve2 .33 mean1 -.10 reduce2 .21 report3 .16
wordBefore % .59 ' -.19 ( .08 ) .33 , .38 . -.05 : -.08 ; .09 <number> -.14 a -.36 achieve -.09 achieves -.07 achieving .12 across -.28 action -.07 all -.11 an .16 and -.28 any -.06 are -.06 as -.07 at -.17 average .47 best .22 boosting .23 both .11 comparable -.06 competitive -.07 degrade -.16 degrades -.06 delivering .16 faster .12 finetuned -.05 for -.18 four -.09 higher .51 improve .17 improves .10 improving .12 in .29 inference .10 introduce .40 is -.12 its -.08 learning -.13 low .20 lower -.19 matched -.06 mean .09 near-zero -.05 no -.07 of .40 on .13 other -.06 our -.17 outperforms -.07 over -.27 overall .17 percent .06 pinchbench .09 positive .05 preserving -.06 produce -.11 raising .11 reaching .06 reduces .54 reducing .11 report -.10 retained -.06 ruler .17 sample -.06 slashing -.17 sota -.12 state-of-the-art -.38 strong -.12 stronger .19 strongest -.06 superior -.10 text-only -.06 than -.10 that -.09 the .35 these .11 this -.05 three-objective -.06 to -.24 under -.09 webshop .06 while .26 with -.28 yields -.09 zero-shot .32 { .17 × -.23
wordBehind/after " -.05 ( .14 ) -.07 , .35 / .06 ; -.06 <number> -.17 = .08 _ .09 across -.05 and .08 at -.13 avg -.06 benchmark .08 by -.08 compared .14 cost .17 does -.08 during -.07 for .17 from -.09 in -.10 of -.11 on .12 over .39 overall .10 per .07 simulator -.08 speedup -.10 than .09 the .07 to -.10 under -.06 using -.06 while .26 with -.11 without -.08 } .18
wordBehind/before ' -.20 ( .16 , -.23 . -.07 : -.21 ; -.09 <number> -.27 = .13 a -.13 above -.09 achieved -.06 achieves -.10 across -.08 also -.08 among .05 and -.49 at -.08 average .17 benchmark .21 between .24 dataset -.09 delta .22 demonstrate -.14 drops -.10 for .07 from .07 gains .20 higher -.06 improved .07 improvement .10 improvement-a -.05 improvements .14 improves .08 in .78 increase -.19 increased .31 is .13 more .16 of .45 on .18 only -.12 outperforms -.13 over .29 requiring .10 retrieval .07 score -.06 show .13 subset -.08 than .35 that -.05 trained -.05 under .10 using .07 versus .09 while -.10 with -.19 yields -.08
wordBehind/inherited ( .06 ) -.09 , -.20 . -.26 <number> .08 = -.06 across .17 and -.10 by .24 comparable -.07 compared -.09 gains .16 improvements .05 model -.05 of -.06 over -.09 to .19`

export const DATASET_WEIGHTS = `\
between/after commas0 1.19 commas1 -1.22 commas2 .38 datasets0 .53 datasets1 -.43 datasets2 .24 number -.82 semicolon -1.55
between/before commas1 -.20 commas2 -.24 datasets0 1.18 datasets1 -.47 datasets2 -1.15 semicolon -.24
count none_0_last -.69 none_0_no-last 1.33 none_1_last -.51 none_1_no-last .37 none_2_last -.36 none_2_no-last 1.01 none_3_last -.85 none_3_no-last 1.00
distance/after 0 .20 1 .40 2 .28 3 .17 4-5 .41 6-8 .46 9-12 -.64 far -.95
distance/before 1 .45 2 .08 3 .54 4-5 -.64 6-8 -.42 9-12 .09 far -.54
distance/outside outside -1.22
link/after )_and -.48 accuracy_on .16 gain_the .33 improvement_on .21 in_the .20 nothing .20 on_on .73 on_the -.39 pass@1_on .16 pdms_on .23
link/before (_( .28 (_+ .65 (_bleu .40 ,_+ -.15 ,_, -.17 ,_achieves -.27 :_: .91 and_a -.12 and_and -1.13 benchmark_and -.97 by_+ .53 by_by -.43 from_from .30 score_of .26 with_with .41
none/bare 0-near .33 1-near -.25 3-near -.34 change -.23 score -.06
none/cost 0-near .18 1-near .46 2-near .25 3-near -.12 score .76
none/factor 0-near .28 1-near -.09 2-near .61 change .85
none/percent 0-near -.14 1-near -.26 2-near -.17 3-near .56 change .55 score -.56
run/after even-other -.70 even-same 1.61 uneven-other -.74 uneven-same 1.29
run/before uneven-other 1.32
sameAsLast benchmark .45 opens-sentence 1.27 other-before .90 other-behind 1.22 same .28 same-name -1.15
side/bare after .24 before .45 outside -.40
side/cost after -.08 before -.52 outside -.16
side/factor after .09 before -.52 outside -.41
side/percent after .10 before .16 outside -.24
wordBefore/after % -.11 ( -.56 , .10 / .45 across -.33 and .37 improving -.17 on .93 percent .05 raises -.26 single-issue .18 the .57
wordBefore/before % -.37 ( .46 , -.46 : .10 <number> -.74 a -.75 across -.25 and -.97 as .54 average 1.63 benchmark .41 challenging .25 from .34 industry-scale .33 introduce -.64 on .66 raises .39 that .08 the .22 to -.88 with .26 zero-shot .48
wordBefore/outside ( -.08 , .42 . .25 <none> -.30 <number> .05 and -.62 build -.05 challenging .87 construct -.25 in -.30 on -.83 our -.15 present -.13 presents .85 public -.28 stratified -.20 with -.08
wordBehind/after ( -.16 ) -.08 , -.41 . .87 / -.13 : -.61 <number> -.17 and .84 avg .17 benchmark .30 by -.57 dataset .94 datasets .12 dimensity -.65 for -.26 from -.80 grounding .31 hpsv3 -.26 long .15 model -.62 score .24 selected .27 setup .05 vs -.15 while .06 with .38
wordBehind/before ( .80 ) -.37 , -.59 : .74 ; -.16 and -.91 avg -.05 benchmark .32 benchmarks -.30 by .33 class-conditional .28 data -1.18 dataset .50 datasets -.12 demonstrate .11 exoskeleton .09 fine-tuning -.14 for .39 from .96 hpsv3 .39 is .49 of -.86 on -.18 outperforms -.46 pre-training .64 results .17 score 1.10 selected .42 show .41 simulator -.27 subset .09 subsets -.07 suite .33 tasks -.74 under -.80 vlm -.36 vs .14 while -.72 with .10
wordBehind/outside ( -.19 ) -.30 , .18 . -.63 <none> -.30 and -.25 benchmark .42 comparisons -.17 comprises -.15 contains .38 dataset 1.42 datasets -.29 driving -.08 features .75 for -.05 images -.20 outperforms -.12 subset -.40 using -.09 videos -.19`

export const NAMED_WEIGHTS = `\
after1 ' -.19 ( -.54 ) -.11 , .58 <metric> -.18 achieves -.14 analysis -.22 and .63 at -.24 between .19 consistently -.13 enables -.28 for .21 from -.44 in .25 is -.85 of -.77 on -.11 tasks -.24 through .28 to -.09
after2 , -.24 - .16 . -.21 <edge> .09 <metric> .23 <number> -.42 a -.82 and -.16 but .30 improves -.39 is -.22 only .48 outperforms .21 that -.15 the -.65 to -.18
before1 ( -.57 , .37 <edge> .46 <number> -.82 a -.56 and .67 as -.14 best .14 can -.26 higher -.25 improves .46 in .55 introduce -.14 of -.28 reduces -.09 s .25 state-of-the-art .18 temporal -.08 that -.33 the .30 using -.25 via -.47 with -.44
before2 % -.10 ) -.25 , .07 . .33 <edge> .57 <metric> .05 <number> -.20 a -.35 and -.14 autoencoder -.22 existence -.24 gaussians -.31 how -.17 in -.47 introduce .41 introduces .23 methods -.22 propose -.17 reduces .14 show -.14 such -.14 terms .32 than -.07 that -.07 the -.30 trained -.35 we -.23 with .71
count 1 .18 2 .08 3 -.92
cue agent .30 baseline -.24 beat .14 compare .26 condition .49 gain .21 improve -.22 loss -.63 mean .42 reduce .27 report 1.15 risk .41 setVerb -.27 setup .75 share -.57 time -.72
form capital .08 small -.73 words1 -.76 words2 -.20 words3 .31
head accuracy .53 alignment -.89 consistency -.85 divergence -.60 error .56 f1 -.18 index .36 loss -.71 mae -.22 pass@k .47 perplexity .58 precision -.97 rate .49 rates .58 ratio .07 recall -.13 reward -.18 score .09 scores .26 sensitivity -1.14 similarity -.38 specificity .16 time .15 uniqueness -.24 validity -.43
kind defined .14 plain -.79
list loose .11 specific .59
near achieves .50 achieves_behind -.44 achieving_behind .34 best .16 both_behind -.13 consistently .61 consistently_behind -.43 drops .44 evaluate .61 evaluation -.08 higher -.25 improve_behind -.34 improves .78 improves_behind -.32 including -.06 index .36 introduce .13 metric .40 metric_behind .19 metrics 1.03 metrics_behind .53 outperforming .09 outperforms .20 outperforms_behind -.12 propose .25 reduces -.09 reduces_behind -.16 reducing_behind -.10 score .09 terms .32 using_behind -.46 via -.47
number 1 -.51 2 -.11 3 -.80 4-5 .23 6-8 -.97 before -.51
place first -1.04 first-half -.55 second-half .94`
