// Written by `npm run train:metrics`: feature, its value, and its weight in log-odds.
export const RESULT_WEIGHTS = `\
after1/bare ( -.18 ) .13 , .14 . .21 <metric> .17 ] -.20 and .25 at .13 epochs -.11 for .06 in .32 on .25 to .11 with .12
after1/cost ) -.14 , .08 - -.10 . .09 and -.16 for .17 of -.09 on .43 to .07
after1/factor , .07 . -.23 and .05 faster .31 fewer -.16 improvement .09 over .13 smaller .09 the .13
after1/percent ( .13 ) -.24 , .26 / -.18 <dataset> -.14 <metric> .16 across .07 and .21 average .09 for .19 improvement .05 in .11 of .13 on .21 over .06 overall -.18 to -.17 vs -.14 with .07
after2 ) -.07 , .10 . .12 <dataset> .19 <end> .12 <metric> .29 <number> .09 a -.16 across .12 an -.10 and .08 as -.32 at -.18 compared -.15 demonstrating .06 even .05 for .09 from -.06 images .08 improvement .05 in .46 of -.07 on .22 only .13 over .06 retained .06 samples -.20 the .16 to .09 we -.10 while .17 with .12 without -.05
after3 % -.23 ( .06 ) -.18 , -.13 - .07 . -.10 : -.12 <dataset> .35 <end> .39 <method> .12 <metric> -.14 = .21 a .29 acceptance .06 at -.11 cases .16 data -.06 epochs .09 for .21 further -.30 generation .05 high -.23 introduce -.09 khz -.10 nvidia .05 outperforming .06 per .05 single .23 temperature -.06 than .15 that -.40 the .13 to -.17 while .20
before1/bare ( -.31 + .21 , -.06 : -.16 ; -.12 <metric> .32 = .42 > -.21 a -.15 achieves .11 across -.15 and .13 by .19 comprising -.08 from .07 of .05 on -.13 only -.06 over -.14 rtx -.07 to .18 with -.08
before1/cost , .16 - -.16 a -.31 and .27 at .27 from -.07 in .30 of -.10 only .18 over -.27 than -.14 to .06 under .13
before1/factor , .08 and .07 at .20 is -.08 with .11 ~ .12
before1/percent + .24 . -.11 : .08 a .09 about .06 achieves .12 and .33 at -.42 below .07 by .26 from -.18 in .06 of -.21 only .11 reaches .07 than .06 to -.08 with .09 ~ -.15
before2 % -.35 ( .07 ) .12 , -.18 : -.05 ; -.16 <dataset> -.20 <method> .30 <metric> .29 <start> -.35 a .19 achieves .13 achieving .06 and -.19 at -.19 attack .12 average -.07 contributions -.20 from .13 hz -.16 images .26 improvements .07 improves .06 in .18 inference .13 it .07 less -.07 method .08 methods .22 model .08 models .11 n .21 on -.15 only .10 out .06 points -.17 set -.09 tasks -.23 tau_b .06 that .20 to .16 up .25 using .10 videos -.07 while .09
before3 % -.11 ( .25 ) -.16 , .32 <dataset> .25 <method> .16 <metric> .14 <number> -.54 <start> -.82 a -.19 an .06 and .21 at -.21 benchmark -.20 by .24 for .11 from .08 improves .06 including .12 it -.06 model -.07 models -.68 of .12 on -.45 only .06 our -.15 policy .05 s -.20 task -.14 text .06 the -.13 to .19 up .09 which -.17 while -.09
bias/bare 1 -.42
bias/cost 1 -.14
bias/factor 1 .12
bias/percent 1 .48
cueAfter/bare beat -.12 condition .21 data -.14 improve .08 loss -.19 mean .05 reduce -.05 setVerb -.29 setup -.43 share -.06 stat .14
cueAfter/cost condition .14 data -.15 gain -.20 improve -.10 report .20 setup -.22 share -.30 time .30
cueAfter/factor compare .42 condition .05 cost .16 data -.21 gain .13 loss .13 setVerb -.07 setup .06 share -.11 time .20
cueAfter/percent agent -.06 baseline -.12 beat .07 compare .12 condition .25 cost -.16 data -.63 gain .22 improve .11 loss .09 setVerb -.27 setup .19 share .20
cueBefore/bare agent -.22 baseline .17 beat .31 beat-verb .18 compare -.12 condition .19 cost -.06 cost-verb .24 data -.27 gain .18 gain-verb -.07 improve .18 improve-verb .28 loss -.06 loss-verb -.06 mean -.06 report .19 setVerb .11 setVerb-verb -.24 setup .39 share .21 stat -.35 time .13
cueBefore/cost agent -.17 compare -.16 condition .12 cost .39 cost-verb .33 data .27 improve .09 improve-verb .11 mean .14 reduce-verb -.06 report .30 report-verb .21 risk .07 setVerb .22 setVerb-verb -.21 setup -.15 share -.24 time .40
cueBefore/factor agent .29 baseline -.08 beat -.22 beat-verb .15 compare .23 condition -.05 cost-verb -.06 data .12 gain .13 gain-verb .06 improve .16 improve-verb .12 loss .06 reduce-verb .15 report .49 report-verb .41 setVerb .19 setup -.15 share -.42 time -.14
cueBefore/percent agent .13 baseline -.31 beat .37 beat-verb .28 compare -.13 condition -.50 cost -.26 data .22 gain .30 gain-verb .17 improve .48 improve-verb .40 loss-verb -.07 mean -.08 reduce .36 reduce-verb .30 report -.15 report-verb .29 risk .17 setVerb -.27 setVerb-verb -.67 setup -.10 share .42 stat .12 time .06
cueSentence agent .13 baseline .23 compare .09 condition .11 data -.80 gain .71 improve .27 loss .26 mean -.17 reduce .51 report .45 risk .23 setVerb -.35 setup .08 share -.34 stat .07 time .44
dataset/bare behind .09 just-before .22 just-behind .40
dataset/factor just-before -.13
dataset/percent behind -.12
form/bare 1_decimals0 -.20 <1000_decimals0 -.34 <100_decimals0 -.70 <100_decimals1 .50 <100_decimals2 .25 <10_decimals0 -.67 <10_decimals1 .17 <10_decimals2 .29 <1_decimals1 -.60 <1_decimals2 .58 <1_decimals3+ .77 about .19 alone-in-brackets -.32 atLeast -.19 decimals0 -2.15 decimals2 .97 decimals3+ .76 from .25 large_decimals0 -.16 large_decimals1 -.10 large_decimals2 -.15 range -.22 sign+ .21 to .19 upTo -.24 year_decimals0 -.07
form/cost 1_decimals0 -.09 <100_decimals0 -.34 <100_decimals2 .23 <10_decimals0 -.15 <10_decimals1 .09 <1_decimals1 .10 <1_decimals2 .22 <1_decimals3+ .08 about -.15 atLeast -.42 decimals0 -.89 decimals1 .20 decimals2 .42 decimals3+ .13 large_decimals0 .09 range -.10 to .12 upTo .28 words .14
form/factor <1000_decimals0 .05 <100_decimals0 -.08 <10_decimals0 -.17 <10_decimals1 .26 <10_decimals3+ .14 about .10 atLeast .09 decimals0 -.36 decimals1 .26 decimals2 .08 decimals3+ .14 large_decimals0 -.05 range .34 upTo -.14 words -.95
form/percent 0_decimals0 -.12 100_decimals0 .16 1_decimals0 -.57 <100_decimals0 .45 <100_decimals1 .29 <100_decimals2 .27 <10_decimals0 .15 <10_decimals1 .23 <10_decimals2 .15 <1_decimals1 -.37 <1_decimals2 .14 alone-in-brackets .09 atLeast .05 decimals0 -.34 decimals1 .21 decimals2 .59 from -.14 opens-brackets -.06 range .36 sign+ .24 to -.22 uncertainty .06 upTo .07
frame (_) -.27 (_vs -.18 +_) .34 +_. .05 +_<metric> .19 +_on .13 ,_<metric> .11 ,_and .14 ,_of -.15 ._) -.16 :_) -.09 :_<metric> -.05 ;_) -.12 =_) .29 =_, .07 a_<metric> -.12 a_improvement .07 achieves_<metric> .09 and_, .07 and_<metric> .08 and_at .10 and_for .14 and_on .19 at_. .19 at_epochs -.09 at_on .12 by_, .07 by_<metric> .21 by_and .08 from_to -.20 of_, -.08 of_. -.35 of_and .11 of_in .05 only_<metric> .09 only_of .15 over_<metric> .07 over_of .07 reaches_. .06 than_of -.19 to_( .11 to_) -.31 to_, .15 to_. .06 to_and .05 to_higher .08 to_of .09 to_on .13 with_<metric> -.13 →_with .09
frameShape (_mark -.22 (_small -.09 +_coined .19 +_mark -.11 +_small .24 ,_coined .09 ,_small .15 -_small -.15 ._mark -.17 ._small .10 :_mark -.08 ;_mark -.12 <metric>_small .32 =_mark .38 =_small .12 >_mark -.07 >_small -.13 a_small -.21 about_small .18 achieves_coined .07 achieves_small .18 achieving_small .05 across_mark -.06 across_plural -.07 across_small -.09 an_small .05 and_mark .20 and_small .54 at_mark .26 at_plural -.11 at_small -.10 by_coined .21 by_mark .11 by_small .16 comprising_small -.07 from_plural -.08 from_small -.16 in_mark .09 in_small .13 is_small .08 of_mark -.40 of_small .19 on_hyphen -.09 on_small -.14 only_small .27 over_small -.12 reaches_mark .09 roughly_small -.24 than_mark -.15 than_small .09 the_small -.35 to_small .11 under_mark .15 with_plural -.13 with_small .07 ~_mark -.16 ~_small .10 →_small .10
nameAfter/bare 0 .17 2 -.15 4-5 .08 loose -.14 near-loose -.20 near-specific .24 none -.50 specific .22
nameAfter/cost 1 .10 4-5 .06 clashes -.17 fits .32 none -.14 other -.43
nameAfter/factor 1 .34 2 -.24 3 .06 4-5 .07 loose .18 near-loose .12 none -.12 specific .06
nameAfter/percent 0 .15 1 .26 2 .20 3 -.14 4-5 -.07 6-8 -.14 loose .17 near-loose .16 near-specific .34 none .20 specific .12
nameBefore/bare 0 .32 1 .32 3 .17 4-5 -.12 6-8 -.33 9-12 -.20 far -.05 loose -.18 near-loose .26 near-specific .52 none -.50 specific .26
nameBefore/cost 1 -.19 2 .08 4-5 -.08 6-8 .15 fits .45 loose .12 near-loose .12 near-specific -.25 none -.19 specific -.08
nameBefore/factor 1 .09 2 -.23 3 .13 4-5 .13 6-8 -.09 near-loose -.06 near-specific .05 specific .08
nameBefore/percent 2 .10 3 .12 4-5 .27 6-8 -.09 9-12 -.16 far .17 loose .15 near-specific .27 specific .31
nearCue agent -.05 baseline -.08 beat .08 condition -.33 cost .11 data -.32 gain .36 improve .26 loss -.15 mean -.13 reduce .11 report .22 risk .24 setVerb -.44 setup -.51 share -.07 stat -.14 time .49
neighbour/bare last-bare .34 last-cost -.15 last-factor -.20 list-, -.07 list-and .10 list-at -.10 list-to .12 list-vs .09 listed-and .14 listed-at .11 listed-to .11 next-cost -.19 next-percent -.32 twin-decimals0 -.74 twin-decimals1 .61 twin-decimals2 .08 twin-decimals3+ .47
neighbour/cost last-cost -.07 last-factor .32 list-to .12 next-bare .08 next-cost .39 next-percent -.23 twin-decimals0 .15 twin-decimals2 .37
neighbour/factor last-bare .17 last-cost .11 last-factor .25 next-bare -.27 next-cost .11 next-factor .27 next-percent -.21 twin-decimals0 .13 twin-decimals1 .08 twin-decimals2 .16
neighbour/percent last-bare -.21 last-factor .06 last-percent .43 list-, .14 list-and .15 list-on -.26 list-to -.28 list-vs -.11 listed-, -.07 listed-and .16 listed-to -.26 listed-vs -.14 next-bare .33 next-factor -.12 next-percent .08 twin-decimals0 .57 twin-decimals1 -.15 twin-decimals2 .26
place/bare end .11 first -.14 middle -.39 second-half .61
place/cost end .31 middle -.49 second-half .50
place/factor end .21 middle -.10 second-half .27
place/percent end .57 middle -.13 second-half .39
sentenceNames/bare dataset .35 loose -.11 specific .46
sentenceNames/cost dataset -.29 loose .06 specific .13
sentenceNames/factor dataset -.13 loose .33 specific .24
sentenceNames/percent dataset -.16 loose -.08 specific -.37
shapeAfter/bare capital .08 coined .25 ed -.09 hyphen -.14 ing -.06 mark -.06 plural -.62 small .22
shapeAfter/cost coined -.29 small .45
shapeAfter/factor hyphen .10 mark -.25 plural .07 small .14
shapeAfter/percent capital .05 ing -.19 mark .08 plural .23 small .24
shapeBefore/bare capital -.15 coined -.18 ing -.13 ly -.09 mark -.06 plural .31 small -.07
shapeBefore/cost capital -.11 mark -.23 small .24
shapeBefore/factor ing .14 mark .11 plural -.23 small .14
shapeBefore/percent hyphen .09 ing -.22 ly .15 mark .22 plural .31 small .10
size/bare 1 -.14 <1 .74 <10 -.22 <1000 -.34 large -.43 year -.07
size/cost 1 -.09 <1 .40
size/factor <10 .25 <100 -.06 <1000 .05 large -.05
size/percent 0 -.09 1 -.52 100 .16 <1 -.22 <10 .54 <100 1.02
toName/bare ,… -.05 = .36 > -.14 across -.05 from… .09 nothing .32 of .35 of… -.08
toName/cost ahead-and .09 of -.09
toName/factor ,… -.28 by… .11
toName/percent (… .06 by .09 by… .09 from .06 of .16 on… .07
unit % .56 FPS .38 GB .20 Hz -.07 N .22 bits -.09 days -.32 hours -.38 kHz -.16 m -.41 ms -.20 none -.42 percentage_points .09 points -.22 seconds .18 x .12`

export const CHANGE_WEIGHTS = `\
after1/bare ( -.15 ) -.18 , -.08 . -.09 <metric> .24 and -.12 at -.06 in -.08 of -.08 on -.11 to -.08 vs -.11 with -.09
after1/cost , -.09 . -.05 and -.07 on -.12 to -.06
after1/factor <metric> .10 faster .07
after1/percent ) -.51 , -.38 . .10 ; -.10 <dataset> -.13 <metric> -.85 across .07 at .28 average -.08 compared .17 for -.96 gain .12 higher .19 improvement .87 in .43 lower .35 of -.52 on .28 over .17 overall -.18 reduction .33 relative .25 to -.39 under -.10 vs -.36 while .09 with -.25
after2 ( -.07 ) -.30 + .07 , -.14 . -.54 <end> -.06 <method> .14 <metric> -.71 <number> -.40 a -.17 and .26 average .08 compared .13 even -.30 gain .20 improvement .23 in .62 inference .10 over .21 reduction .34 respectively .56 retained -.08 than .28 the -.05 to .27 with -.25
after3 % .73 ( -.25 ) .23 , -.23 - -.13 <dataset> -.21 <end> -.19 <method> -.13 <metric> .40 <number> -.12 = -.21 a -.27 an -.22 compared .06 demonstrating -.10 editing .13 existing .05 for -.08 in .26 n -.07 on .08 one -.15 over .21 percent -.43 single -.08 standard -.13 strongest .22 the .22 to .38 tumor .44 under -.37 vanilla .18 while .24 with -.13
before1/bare ( -.25 + 1.00 <metric> -.13 = .06 achieves -.21 and -.36 by .46 from -.13 in -.17 of -.08 to -.21
before1/cost and -.05 to -.13
before1/factor at .06
before1/percent ( -.66 + .86 . -.37 : -.36 <method> -.14 <metric> -.13 = .08 > -.22 a .48 about -.35 achieve .38 achieved -.18 achieving -.30 an .06 and .21 approximately .23 at -.39 below -.68 by 2.11 from -.98 in -.05 nearly -.24 of .19 only -.47 over -.10 reaches -.16 reaching -.39 to -.63 with .18 ~ -.07
before2 % .65 ( .09 ) -.40 , .44 : -.16 <dataset> -.49 <metric> -.67 <number> -.50 a -.21 and .20 attack -.11 average -.12 baseline .15 by 1.13 can -.09 compared -.13 cosine -.25 delta .80 from -.16 gains .18 improved .15 improvement .34 improvements .41 improves -.39 it -.29 less -.14 method -.11 methods .18 model -.33 models .49 more .12 of -.36 only .15 percent -.44 reaches -.07 to -.12 up 1.54 using .49 vs -.43 we .25 while .09 with -.15 yields .13
before3 % -.57 ( -.30 ) -.13 , .21 <dataset> -.09 <number> -.15 <start> -.12 a .11 achieve .19 achieves -.13 achieving .11 agents -.28 an .09 at -.40 average .29 base -.05 baseline .29 by 1.04 for -.19 from -.32 generation -.36 improves .13 in .09 it -.12 model -.13 models -.06 of .49 on .25 our -.28 s .13 that .16 the .12 up .37 using .13 while .66 with .45
bias/bare 1 -.49
bias/cost 1 -.64
bias/factor 1 .52
bias/percent 1 .06
cueAfter/bare agent .16 baseline .26 condition -.16 gain .33 improve .32 report -.32 setup -.09 share -.08
cueAfter/cost compare -.07 condition -.09
cueAfter/factor baseline .05 compare .17 gain .08 time .08
cueAfter/percent agent .13 beat -.27 compare 1.12 condition -.37 data -.23 gain 1.34 improve .81 loss 1.79 mean .48 reduce .11 report -.26 risk .08 setVerb -.19 setup -.22 share -.59 time .25
cueBefore/bare agent -.30 baseline .24 beat .18 beat-verb .23 compare -.09 condition -.06 cost -.31 cost-verb -.19 data -.07 gain -.08 improve .12 improve-verb .12 mean -.09 reduce -.09 reduce-verb -.11 report .26 report-verb .42 setVerb -.06 setVerb-verb -.08 setup -.32 share -.36 time .19
cueBefore/cost agent -.14 baseline -.13 compare -.10 condition -.24 cost -.13 cost-verb -.12 data -.11 gain -.11 gain-verb -.07 improve -.15 improve-verb -.14 mean -.06 reduce -.08 report -.20 report-verb -.11 setVerb -.10 setVerb-verb -.06 setup -.17 time -.13
cueBefore/factor agent .27 baseline .08 compare .06 condition .26 cost .05 cost-verb .05 data .10 reduce .05 report .27 report-verb .21 setVerb .12 setVerb-verb .07 setup .17 time .09
cueBefore/percent baseline -.32 beat .98 beat-verb .79 compare -.67 condition -.15 cost .38 cost-verb .18 data .61 gain -.09 gain-verb .33 improve .69 improve-verb .26 loss -.37 loss-verb .24 mean .14 reduce .43 reduce-verb .47 report .34 report-verb -.96 risk .13 setVerb -.09 setVerb-verb .28 setup -.12 share .25 stat -.34 time .47
cueSentence agent .15 baseline .34 beat .23 compare 1.02 condition -.22 cost .18 data -.11 gain 1.37 improve .84 loss 1.63 reduce .23 report -.36 risk .09 setVerb -.35 setup .25 share -.58 stat -.91 time -.22
dataset/bare behind .46 just-before .28 just-behind -.09
dataset/percent behind .06 just-before -.58 just-behind -.54
form/bare <1000_decimals0 -.10 <100_decimals0 -.20 <100_decimals1 -.30 <10_decimals1 .52 <10_decimals2 -.07 <1_decimals2 .07 <1_decimals3+ -.15 alone-in-brackets -.05 atLeast -.08 decimals0 -.42 decimals1 .15 decimals3+ -.17 from -.13 opens-brackets -.20 sign+ 1.00 to -.34
form/cost <1000_decimals0 -.08 <100_decimals0 -.11 <10_decimals0 -.07 <1_decimals2 -.09 atLeast -.07 decimals0 -.38 decimals1 -.05 decimals2 -.15 decimals3+ -.05 upTo -.16
form/factor <100_decimals0 .10 <10_decimals0 .11 <10_decimals1 .11 <10_decimals2 .09 about .09 decimals0 .26 decimals1 .11 decimals2 .12 range .09
form/percent 0_decimals0 -.34 100_decimals0 -.08 <100_decimals0 .37 <100_decimals1 -.19 <100_decimals2 -.71 <10_decimals1 .12 <10_decimals2 .53 <1_decimals1 -.20 <1_decimals2 .33 about .40 alone-in-brackets -.50 atLeast -.13 decimals2 .14 from -.76 opens-brackets -.15 range -.10 sign+ .86 to -1.00 uncertainty -.45 upTo 1.00
frame (_) -.56 (_<metric> -.33 (_improvement .44 (_vs -.19 +_) .43 +_, .07 +_. .12 +_<metric> .48 +_and .09 +_on .40 ,_of -.19 ,_on -.19 ._) -.10 :_<dataset> -.12 <metric>_) -.13 =_, -.07 =_; .30 >_<metric> -.22 a_gain .17 a_improvement .13 a_increase .14 a_reduction .09 a_relative .08 achieves_<metric> -.33 achieves_and .39 achieving_<metric> -.15 achieving_on -.25 an_<metric> -.13 an_reduction .06 and_( -.18 and_, .31 and_<metric> -.08 and_for -.39 and_in .55 at_. -.18 by_, .30 by_. .38 by_<metric> .60 by_and .43 by_compared .13 by_on .06 by_over .15 from_to -.51 in_of -.13 of_, -.42 of_. .20 of_and -.11 of_for .14 of_in .26 only_of -.06 over_<metric> -.12 reaches_. -.07 than_of .18 to_( -.11 to_) -.06 to_. -.72 to_<metric> -.13 to_and -.68 to_for -.09 to_higher .12 to_in .10 to_of .43 to_on -.19 to_over -.11 to_relative .17 with_fewer .20 →_with .59
frameShape (_mark -.32 (_small -.44 +_coined .38 +_mark .64 +_small .61 ,_coined -.08 ,_mark .08 ._mark -.10 ._small -.25 :_coined -.08 :_mark -.06 <method>_mark -.14 <metric>_mark -.15 <metric>_small -.11 =_mark .20 a_small .63 about_small -.33 achieve_small .31 achieved_small -.13 achieves_coined -.17 achieving_small -.15 an_plural -.13 an_small .20 and_small -.41 approximately_small .17 at_mark -.35 below_mark -.18 below_small -.50 by_coined .59 by_ed .13 by_mark .81 by_small .98 from_small -.78 in_small -.13 is_small .11 nearly_small -.22 of_mark -.22 of_small .12 only_small -.07 over_mark .07 over_small -.17 reaches_mark -.10 reaches_small -.07 reaching_small -.33 than_small -.13 to_mark -.67 to_small -.17 under_mark -.10 with_small .11 →_small .59
nameAfter/bare 0 .24 1 .24 2 -.16 3 -.06 4-5 -.09 6-8 -.20 loose .06 near-loose .24 none -.46 specific -.09
nameAfter/cost 4-5 -.05 loose -.13 near-loose -.07 none -.50 other -.07
nameAfter/factor 0 .10 1 .15 loose .28 near-loose .26 none .22
nameAfter/percent 0 -.66 1 .29 2 .08 3 .22 6-8 .15 loose .18 near-loose .29 near-specific -.56 none .20 specific -.31
nameBefore/bare 0 -.13 1 -.44 2 .32 3 -.14 4-5 -.09 6-8 .28 9-12 -.09 near-loose -.21 near-specific -.18 none -.24 specific -.21
nameBefore/cost 2 -.06 6-8 -.06 9-12 -.09 fits -.09 loose -.22 near-loose -.11 none -.36 other -.13 specific -.06
nameBefore/factor 1 .05 loose .18 near-loose .09 none .33
nameBefore/percent 0 -.13 1 -.24 2 .07 3 .36 4-5 -.42 6-8 -.09 9-12 .50 far -.07 fits -.11 loose -.14 none .09 specific .11
nearCue agent -.20 baseline -.26 beat -.18 condition -.46 data .09 gain .10 improve -.30 loss .18 mean -.10 report -.39 setVerb -.40 setup -.20 share -.09 time .06
neighbour/bare last-bare -.32 last-percent -.19 list-and -.18 list-to -.25 listed-and -.14 listed-of -.08 listed-to -.08 next-bare -.18 twin-decimals0 -.09 twin-decimals2 -.16 twin-decimals3+ -.22
neighbour/cost last-bare -.09 last-cost -.14 last-percent -.06 next-bare -.07 next-cost -.21 twin-decimals0 -.08 twin-decimals2 -.11
neighbour/factor last-factor .05 last-percent .10 next-factor .07 twin-decimals1 .05
neighbour/percent last-bare -.24 last-factor -.45 last-percent -.16 list-, .16 list-and .25 list-on .48 list-to -1.05 list-vs -.37 listed-and .29 listed-on -.11 listed-to -.35 listed-vs -.36 next-bare -.48 next-cost -.27 next-percent -.84 twin-decimals0 -.33 twin-decimals1 -.43 twin-decimals2 -.25
place/bare end -.14 middle -.34 second-half .05
place/cost end -.38 middle -.25 second-half -.55
place/factor end .25 middle .26 second-half .35
place/percent end .52 first -.19 middle -.26 second-half .09
sentenceNames/bare dataset .17 loose -.15 specific -.20
sentenceNames/cost dataset -.09 loose -.32 specific -.17
sentenceNames/factor dataset .09 loose .38
sentenceNames/percent dataset .35 loose .21 specific .46
shapeAfter/bare coined .23 mark -.18 small -.37
shapeAfter/cost mark -.19 small -.42
shapeAfter/factor small .42
shapeAfter/percent coined .23 ed -.20 hyphen .09 mark -.29 plural -.29 small .21
shapeBefore/bare coined -.05 ing -.17 mark .56 plural -.35 small -.26
shapeBefore/cost mark -.13 small -.48
shapeBefore/factor ly .06 mark .11 small .28
shapeBefore/percent ed -.35 hyphen -.24 ing .23 ly -.16 mark .87 plural -.27
size/bare 1 -.06 <1 -.08 <10 .43 <100 -.51 <1000 -.12
size/cost <1 -.16 <10 -.10 <100 -.18 <1000 -.08
size/factor <10 .33 <100 .12
size/percent 0 -.36 100 -.08 <1 .13 <10 .64 <100 -.58 <1000 .21
toName/bare = -.31 from… -.12 nothing -.13 of -.08 on… -.17
toName/percent ( -.06 (… .17 )… -.24 ,… -.12 ahead-and -.10 ahead-average -.12 ahead-higher .12 ahead-in .10 and .20 by .70 by… .71 from -.27 from… -.49 improved… .05 improvements… .27 nothing -.13 of -.83 of… -.45 on… -.10 to -.19
unit % -.77 FPS -.07 N -.09 dB -.11 m -.06 none -.49 percentage_points .23 points .68 seconds -.05 x .52`

export const BASELINE_WEIGHTS = `\
after1/bare ) -.10 , -.37 . .45 <metric> -.18 and -.12 at -.12 for .25 of -.16 on -.16 to .50 vs -.21 with -.07
after1/cost , .11 . -.16 <metric> -.07 and -.12 for -.05 of -.07 on -.24 to .46
after1/factor <metric> -.11 faster -.12
after1/percent ( .64 ) .70 , -.60 . -.60 ; .29 <dataset> -.06 <metric> .34 and -.21 average -.08 for 1.09 gain -.05 gains -.10 improvement -.29 in .08 of -.39 on -.28 over -.14 overall -.08 relative -.05 to .67 under -.09 vs -.34 while -.12 with -.21
after2 ( -.12 ) -.09 + .19 , -.15 . -.13 <dataset> -.34 <method> .65 <number> .32 a -.06 across -.08 and -.50 compared -.08 cosine -.10 for -.13 in -.34 on -.11 over -.11 reducing -.07 respectively .27 retained -.05 than -.19 the .28 to .21 while -.13 with -.20
after3 % .22 ) .70 , .29 - -.10 . -.19 <dataset> -.07 <end> .39 <method> .27 <metric> -.29 <number> -.17 = -.17 a -.13 compared -.10 editing -.07 generation .13 in -.09 n -.14 of -.06 on -.37 one -.07 outperforming -.05 single -.05 standard .24 strongest .20 than .23 the -.37 to -.30 tumor -.10 while .42 with .44
before1/bare + -.27 . .22 <metric> -.28 > -.08 achieves -.05 and .08 from .68 in -.17 of -.20 to -.39
before1/cost ( -.17 and -.23 at -.06 from .24 in -.08 of -.09 to -.17
before1/factor , -.05 a -.05 than -.07 to .18
before1/percent ( .56 + -.31 , -.32 . .62 : -.11 <method> -.35 <metric> .49 = -.17 a -.43 about -.07 achieve -.09 achieved -.09 achieves -.07 achieving -.10 an -.14 and -.25 at -.06 below .28 by -.74 from .90 of -.24 only -.26 reaches .40 reaching -.10 than -.30 to -.32 with .15
before2 % -.15 ( .48 ) -.25 , -.26 <dataset> -.05 <method> .25 <metric> -.36 <number> -.22 a -.10 achieves -.33 achieving .50 and -.30 at -.09 attack -.11 average .25 baseline -.43 by -.76 can .38 compared .72 cosine -.15 from .49 improvements -.16 improves .42 inference -.24 it -.13 less -.15 method .23 methods -.06 model -.14 more -.29 of -.06 only -.14 percent -.12 questions -.07 reaches -.14 tau_b -.11 to -.53 up -.30 vs 1.01 we -.09 with -.09
before3 % .25 ( -.56 ) .41 , -.35 : -.15 <dataset> -.36 <method> .41 <metric> -.54 <number> -.14 <start> -.19 a -.19 achieves -.08 agents .44 an -.16 and -.17 base -.17 baseline -.29 by -.39 for .33 from -.26 improves -.10 in .29 method -.05 model -.06 models .12 of -.24 on -.10 only .56 s -.09 state-of-the-art -.08 the -.31 to -.14 up -.29 with .07
bias/bare 1 -.38
bias/cost 1 -.41
bias/factor 1 -.42
bias/percent 1 -.56
cueAfter/bare agent -.09 baseline -.29 share -.16
cueAfter/cost compare .15 data -.07 report .24 share -.08 time .06
cueAfter/factor agent -.06 baseline -.19 compare -.26 gain -.13 loss -.08 time -.09
cueAfter/percent agent -.14 beat -.14 compare -.21 condition -.10 data -.14 improve -.32 loss -.16 mean -.09 reduce -.15 report -.45 setVerb .29 setup .38 share -.60 time -.10
cueBefore/bare agent .24 baseline .11 beat .11 beat-verb -.12 condition -.18 cost -.13 data .61 gain -.16 gain-verb -.15 improve .27 improve-verb .27 mean .50 report -.50 report-verb -.73 setVerb .26 setVerb-verb .20 stat -.16 time .30
cueBefore/cost agent .21 baseline .07 condition -.57 cost .20 cost-verb .22 data -.29 gain -.06 mean -.05 reduce .21 reduce-verb .07 report -.38 report-verb -.29 risk .19 setVerb -.21 setVerb-verb -.20 setup .21 share .14 time -.19
cueBefore/factor baseline -.19 compare -.12 condition .18 cost -.06 cost-verb -.05 data .26 gain -.06 improve -.13 improve-verb -.09 loss -.14 reduce .18 reduce-verb .21 report -.36 report-verb -.27 setVerb -.12 setVerb-verb -.07 setup .19 time .26
cueBefore/percent agent .29 baseline 1.27 beat .22 beat-verb -.07 cost -.16 data .16 gain .65 gain-verb .06 improve -.10 improve-verb -.08 loss -.14 loss-verb -.20 mean -.42 reduce -.06 report-verb .40 risk -.17 setVerb .25 setVerb-verb -.12 setup -.28 share -.26 time -.06
cueSentence agent -.28 baseline .39 beat .23 compare -.52 condition -.50 cost -.45 data .11 gain -.26 improve -.25 mean -.29 reduce -.17 report -.17 risk -.16 setVerb .27 setup -.26 share -.12 stat -.52 time .20
dataset/bare behind -.07 just-before -.28 just-behind -.07
dataset/percent just-before -.13 just-behind -.23
form/bare <1000_decimals0 -.09 <100_decimals0 -.22 <100_decimals1 .15 <100_decimals2 -.07 <10_decimals0 -.06 <10_decimals1 -.14 <10_decimals2 -.10 <1_decimals2 .31 <1_decimals3+ -.07 alone-in-brackets .12 atLeast .12 decimals0 -.40 decimals2 .12 decimals3+ -.09 from .98 opens-brackets -.14 sign+ -.27 to -.33
form/cost 1_decimals0 .09 <1000_decimals0 -.26 <100_decimals0 -.28 <100_decimals1 -.06 <100_decimals2 .18 <10_decimals0 -.14 <10_decimals1 -.05 <1_decimals1 -.06 <1_decimals2 -.21 <1_decimals3+ .14 about -.06 atLeast .16 decimals0 -.27 decimals1 -.19 decimals2 -.06 decimals3+ .11 from .35 to -.11 upTo -.19 words -.08
form/factor <1000_decimals0 -.07 <100_decimals0 .18 <10_decimals0 -.25 <10_decimals1 -.10 <10_decimals2 -.11 about -.12 atLeast -.10 decimals0 -.16 decimals1 -.10 decimals2 -.13 range -.20 upTo .18 words .37
form/percent 0_decimals0 .81 100_decimals0 -.20 <100_decimals0 -.50 <100_decimals1 -.21 <100_decimals2 .30 <10_decimals0 .35 <10_decimals1 -.29 <10_decimals2 -.57 <1_decimals2 -.13 about -.18 alone-in-brackets .47 atLeast -.28 decimals0 .41 decimals1 -.51 decimals2 -.43 from 1.44 opens-brackets .09 range -.68 sign+ -.31 to -.58 uncertainty -.17 upTo -.16
frame (_) .51 (_<metric> -.07 (_improvement -.10 (_vs -.38 +_) -.18 +_, -.07 +_. -.11 +_<metric> -.08 +_on -.17 ,_, -.10 ,_<metric> -.21 ,_and -.06 ._) .23 <metric>_) .15 <metric>_, .25 =_) -.40 =_, -.12 =_at -.11 >_) -.08 a_<metric> -.23 a_improvement -.12 achieves_<metric> -.34 achieves_and -.05 an_<metric> -.11 and_( .23 and_, .11 and_<metric> -.18 and_in -.10 and_on -.20 at_. -.13 at_on -.06 by_, -.30 by_. .32 by_<metric> -.25 by_and -.20 by_on -.05 by_over -.07 from_to 1.30 in_of -.18 of_( .15 of_, -.11 of_. -.24 of_and -.08 of_for -.10 of_on -.07 only_<metric> -.17 over_<metric> .43 reaches_. .05 than_of -.08 to_( -.17 to_) -.09 to_, -.09 to_. .06 to_and -.14 to_for -.09 to_on .31 to_relative -.07 to_while -.08 with_<metric> -.09 →_with -.18
frameShape (_mark .58 (_plural -.11 (_small .16 +_coined -.08 +_mark -.37 +_small -.06 ,_coined -.08 ,_mark .19 ,_small -.18 ._mark .27 ._small .37 :_mark -.07 <method>_mark -.35 <metric>_mark .41 <metric>_small -.20 =_small -.16 >_mark -.08 a_small -.40 about_small -.06 achieved_small -.08 achieves_small -.06 achieving_small -.07 an_plural -.11 and_coined -.13 and_mark .47 and_plural -.06 and_small -.57 at_small -.25 below_mark -.09 below_small .37 by_coined -.23 by_small -.48 from_small 1.38 in_small -.18 of_mark -.20 of_small -.32 only_mark -.06 only_small -.18 over_mark -.18 over_small -.06 reaches_small .37 reaching_small -.07 than_small -.19 to_mark -.32 to_small -.36 with_small .15 ~_small -.29 →_small -.18
nameAfter/bare 0 -.18 1 -.15 6-8 .07 loose -.18 near-loose -.10 near-specific -.21 none -.14 specific -.06
nameAfter/cost 0 -.07 4-5 .09 fits -.13 near-loose -.19 none -.36 other .07
nameAfter/factor 0 -.11 1 -.16 loose -.30 near-loose -.28 none -.09
nameAfter/percent 0 .39 1 -.10 2 -.28 3 -.31 4-5 .10 loose -.17 near-loose -.39 none -.35
nameBefore/bare 0 -.28 1 .06 2 .13 3 -.07 4-5 .22 6-8 -.14 9-12 .06 near-specific -.21 none -.34
nameBefore/cost 2 -.10 3 -.05 4-5 -.07 9-12 .42 fits .34 loose .37 near-loose -.17 none -.58 other -.28 specific -.19
nameBefore/factor 3 .18 loose .05 near-loose .17 near-specific -.06 none -.40 specific -.07
nameBefore/percent 0 .49 1 -.17 2 -.11 3 .26 4-5 -.14 6-8 .58 9-12 -.35 far -.36 loose -.09 near-loose .39 near-specific .08 none -.76 specific .29
nearCue agent .09 baseline .86 beat .54 compare -.46 condition -.18 cost -.23 data .11 improve .54 mean .19 reduce .85 report -.12 risk .20 setup .42 share -.50 stat -.15 time .07
neighbour/bare last-bare .33 last-percent -.34 list-and .20 list-to -.18 list-vs .22 listed-of -.16 listed-to .50 listed-vs -.20 next-bare -.16 next-cost -.07 next-percent -.08 twin-decimals0 -.17 twin-decimals1 .11 twin-decimals2 .16 twin-decimals3+ .25
neighbour/cost last-cost -.09 last-factor -.08 last-percent .22 list-to -.11 listed-to .35 next-cost -.07 twin-decimals0 .25 twin-decimals1 -.06 twin-decimals2 .12
neighbour/factor last-bare -.08 last-factor -.11 last-percent -.14 next-factor -.07
neighbour/percent last-bare -.48 last-cost -.07 last-percent .71 list-, -.16 list-and -.06 list-on -.08 list-to -.21 list-vs .62 listed-, -.17 listed-to .76 listed-vs -.34 next-bare -.50 next-factor .16 next-percent .13 twin-decimals0 .86 twin-decimals1 .23 twin-decimals2 .18
place/bare end -.31 middle -.07 second-half -.39
place/cost middle -.31 second-half -.22
place/factor end -.36 second-half -.56
place/percent end -1.17 first 1.10 middle -.49 second-half -.45
sentenceNames/bare dataset -.13 loose -.59 specific -.21
sentenceNames/cost dataset -.17 loose .22 specific -.17
sentenceNames/factor dataset -.12 loose -.26 specific -.12
sentenceNames/percent dataset -.76 loose -.11 specific -.68
shapeAfter/bare coined -.22 mark .20 small -.24
shapeAfter/cost mark -.05 small -.29
shapeAfter/factor mark .30 small -.59
shapeAfter/percent capital -.25 coined -.76 hyphen -.07 mark .71
shapeBefore/bare coined -.19 ing -.06 mark -.10 plural .18
shapeBefore/cost mark -.09 small -.24
shapeBefore/factor ing -.05 ly -.06 mark -.11 small -.15
shapeBefore/percent ed .18 hyphen -.45 ing -.30 ly -.40 mark .24 small .13
size/bare 1 -.06 <1 .25 <10 -.29 <100 -.14 <1000 -.12
size/cost 1 .09 <1 -.13 <10 -.23 <100 -.18 <1000 -.28
size/factor <10 -.49 <100 .16 <1000 -.07
size/percent 0 .78 100 -.20 <1 -.12 <10 -.51 <100 -.41 <1000 -.06
toName/bare = .12 > -.08 from .34 from… -.14 nothing -.28 of -.19
toName/cost of -.08
toName/factor by… .21
toName/percent ( -.48 (… .15 ,… -.15 ahead-, .35 ahead-average -.07 and -.10 by .29 by… -.31 from .21 improvements… -.09 in… .32 nothing .49 of… -.27 to -.07
unit FPS -.20 N -.20 m .17 none -.38 percentage_points -.25 points -.20 pp -.08 s -.11 seconds -.12 x -.42`

export const NAME_WEIGHTS = `\
after/dataset 0 -.12 3 .35 4-5 -.18 6-8 .34 9-12 -.07 far -.10
after/loose 0 .23 1 .38 2 .31 3 -.09 4-5 -.19 6-8 -.18 9-12 -.32
after/phrase 0 .37 2 .08 3 -.22 6-8 -.32 far -.25
after/specific 0 .33 1 -.06 6-8 -.14 9-12 -.06
before/dataset 1 -.17 4-5 -.21 6-8 .10
before/loose 1 .31 2 .28 3 -.07 6-8 .27 far .08 outside -.65
before/phrase 0 -.12 1 .22 2 .11 4-5 .11 6-8 -.18 9-12 -.35 outside .10
before/specific 0 .17 1 .28 4-5 .06 6-8 -.08 9-12 .08 far -.21 outside -.07
context/dataset D .11 D_change .06 LD .06 LD_change -.09 LD_score .15 SD -.22 SD_change -.10 SD_score -.12 SLD -.09 SLD_score -.05
context/default D_change .17 D_score -.17 L -.31 L_change -.13 L_score -.18 SD -.06 SL -.05 SLD .09 SLD_score .12 S_change -.08 _change .12 _score .12 none .23
context/loose D -.10 D_change -.09 L .12 LD .16 LD_score .19 L_score .07 S -.12 SD -.06 SL .14 SLD .13 SLD_change .14 SL_score .14 S_score -.11 _score -.14 none -.11
context/phrase D -.14 D_change -.28 D_score .14 L .12 LD -.13 LD_change .16 LD_score -.29 L_change .14 SD_score .07 SL -.08 SLD_change .10 SLD_score -.08 SL_score -.11 S_score .08 _change -.19 none -.19
context/specific L .07 LD -.11 LD_change -.06 LD_score -.05 L_change -.06 L_score .13 S .13 SD .32 SD_change .22 SD_score .10 SLD -.15 SLD_change -.19 S_change .14 _score -.08
default FPS_score .43 accuracy_change -.13 accuracy_score -.07 bit .13 compared_noun .29 performance_change .07 performance_score -.76 speed_change .31 speedup_change -.25 time_score .13
distance/after 0 .81 1 .32 2 .44 4-5 -.35 6-8 -.30 9-12 -.41 far -.35
distance/before 0 -.07 1 .65 2 .43 3 -.06 4-5 -.07 6-8 .10 9-12 -.33 far -.14
distance/inherited outside -.57
edge/after first_( .07 first_) -.31 first_, -.26 first_. -.07 first_; -.14 first_acceleration .11 first_across -.16 first_advantage -.11 first_and .16 first_average -.10 first_faster .09 first_fewer .10 first_for -.30 first_higher .25 first_improvement -.21 first_inference .05 first_less .05 first_lower .08 first_of .72 first_on -.48 first_over -.15 first_overall .25 first_reduction .21 first_relative .06 first_score .12 first_speedup .12 first_swing .16 first_the .07 first_through -.08 first_to -.11 first_under -.10 first_while -.14 first_with -.26 last_( -.19 last_) .29 last_/ .07 last_; -.07 last_<number> .21 last_a -.26 last_across -.12 last_an -.08 last_and -.34 last_at -.12 last_average .13 last_both .15 last_competitive -.07 last_faster .17 last_fewer .08 last_for -.15 last_from .06 last_gpu -.09 last_higher .07 last_improving -.05 last_in .68 last_inference .10 last_its -.10 last_lower .08 last_no -.07 last_of .19 last_over -.22 last_overall .22 last_retained -.09 last_that -.12 last_the -.14 last_under -.11 last_while -.16
edge/before first_' -.20 first_( .18 first_, -.29 first_; -.07 first_<number> -.13 first_= .11 first_a -.08 first_above -.11 first_achieved -.07 first_achieves -.16 first_across -.14 first_also -.06 first_among .07 first_and -.36 first_at .11 first_average .18 first_benchmark -.12 first_between .25 first_by .20 first_dataset -.09 first_delta .20 first_demonstrate -.11 first_drops -.08 first_for .13 first_gains .20 first_higher -.07 first_improved -.12 first_improvement .06 first_improvement-a -.08 first_improvements .10 first_improves .10 first_in .69 first_increase -.15 first_increased .33 first_is .13 first_more .16 first_of .40 first_on .34 first_only -.05 first_outperforms -.15 first_over .33 first_per .23 first_performance .16 first_required -.06 first_requiring .09 first_retrieval .06 first_score -.08 first_show .09 first_subset -.12 first_than .27 first_that -.07 first_trained -.06 first_under .06 first_using .10 first_versus .11 first_while -.08 first_with -.25 last_+ -.07 last_- -.15 last_: .26 last_= .16 last_a -.17 last_about .11 last_achieved -.12 last_achieves -.20 last_achieving -.08 last_an .31 last_and .18 last_approximately -.07 last_around .05 last_as .09 last_at .11 last_be .06 last_by -.14 last_closes -.05 last_end-to-end .06 last_exceeding -.12 last_from .15 last_further -.06 last_improvement-a -.08 last_nearly -.10 last_of .30 last_only -.36 last_over .17 last_reaching .10 last_showcasing -.06 last_static .07 last_to .25 last_under .05 last_with -.06 last_within -.12 last_~ .11
fit/dataset other -.08
fit/loose fits .25 other -.26
fit/phrase other -.38
fit/specific fits .11 other -.16
form/dataset capital -.09 coined .13 setup-word .06
form/loose abstract -.30 capital .33 coined .13 cost-word .08 data-word -.14 ed .13 gain-word .17 improve-word .15 loss-word -.23 method -.08 opens-sentence .34 plural -.18 report-word -.27 risk-word -.18 setup-word -.14 time-word .34
form/phrase abstract .25 agent-word -1.07 baseline-word -.18 capital .25 data-word -.17 ed -.15 gain-word .23 improve-word .29 ing -.17 method -.32 opens-sentence -.35 plural -.21 report-word .11 risk-word .45 stat-word .17 time-word .12
form/specific abstract -.06 capital .28 coined .23 method -.18 risk-word .07
gap/after and -.58 bracket -.52 commas0 .93 commas1 -.67 commas3 -.09 names0 .54 names1 -.25 names2 -.08 numbers0 .49 numbers2 -.24 semicolon -.27 whereas -.06 while -.82 with -.41
gap/before and -.89 but -.09 commas0 .65 commas1 .16 commas3 -.32 names0 .61 names1 .14 names2 -.12 names3 -.12 numbers0 .22 numbers2 .24 semicolon -.26 while -.34 with -.29
head/bare <number> .19 acc -.06 alignment -.07 attack .19 auc .07 bleu .05 cdm .09 dic .20 geneval .20 graphwalk .10 interaction .06 is -.06 model -.06 n .08 quality .08 r2 -.08 roc-auc -.09 scor -.12 sensitivity .16 tau_b .09 together -.08 weight -.07
head/cost accuracy -.06 cost .06 error -.11 forc .33 fps .06 inferenc -.09 intensity -.06 latency .15 memory .18 performanc -.05 terrain -.06 trial -.09 usag -.18
head/factor acceleration -.11 accuracy -.10 compression .06 latency .07 memory -.11 performanc -.08 quality -.10 regim -.06 run-tim .06 security .10 spe .15 speedup .27 ttft .07 wall-clock .09 workload -.06
head/percent accuraci .30 accuracy .66 ahead -.11 aime24 -.11 aime25 -.05 amc23 -.10 ao -.06 ap .13 area .16 arena-hard .22 attack .27 attribution .12 baselin -.16 brief -.07 browsecomp .22 caption -.09 coherenc .09 comparison -.06 compression -.09 concept -.11 conflict .12 consistency -.12 corruption .13 cosin .12 cost -.06 data .07 dataset -.05 delta -.08 detection .10 dic .07 equipp -.07 evaluation .11 experiment -.09 far .16 fer-2013 -.05 gain .24 gap -.06 gpu .12 hr -.09 imag -.10 increas -.07 inferenc .09 intent .15 interaction .12 iou -.10 kappa -.05 kernel -.06 libero -.08 los -.05 map .09 match .14 mathvers .23 mean -.09 memory -.13 method -.15 miou .10 mmlu .11 mod -.07 model -.30 nma .07 oa .14 object .19 objectiv .15 opinion -.07 oracl -.10 p .21 pair -.06 per -.17 performanc -.29 pfer .07 position .17 progres .11 quality -.13 rat .49 ratio .10 recall .17 recovery .30 reduction -.07 referenc .17 reviewer -.12 reward -.19 robot .06 robustnes -.06 sae -.06 scenario .10 scor -.06 screenshot-pro .07 seven -.06 simpler -.05 stat -.05 step .14 succes .21 superiority -.06 task .12 tim .11 token -.14 top-1 .06 usag -.15 validat -.12 wer .17 work -.05 κ -.09
headOf/change acceleration -.11 accuraci .10 accuracy .20 ahead -.11 aime24 -.11 aime25 -.05 amc23 -.10 ap .16 area .16 arena-hard .09 baselin -.15 conflict .12 consistency -.07 data .07 delta -.10 detection -.05 dic .06 error -.06 evaluation .11 experiment -.07 fidelity -.06 gain .36 generation -.06 gpu .12 hr -.07 increas -.07 inferenc .06 interaction .13 learn .14 map -.08 math500 -.06 mathvers .23 memory -.21 method -.14 miou .07 mmlu .11 mmmu-pro .09 mod -.07 model -.23 n .09 ndcg@10 -.06 object .18 objectiv .15 performanc -.11 position .17 psnr -.07 quality -.19 rat .07 reduction -.06 regim -.06 retrieval .11 reward -.14 robot .06 run-tim .06 sae -.06 scenario .16 scor .22 security .10 seven -.06 spe .15 speedup .24 step .14 task .17 text-to-imag -.05 tim .11 token -.08 top-1 .06 ttft .06 validat -.12 wall-clock .09 wer .15 work -.05 workload -.06
headOf/score ) -.08 <number> .23 accuraci .20 accuracy .26 alignment -.07 anonymiz .17 ao -.06 area .06 arena-hard .13 attack .43 attribution .11 bleu .05 brief -.07 browsecomp .30 caption -.09 cdm .09 coherenc .09 concept -.11 consistency -.06 corruption .13 cosin .11 cost .10 detection .15 dic .20 dimension .06 equipp -.07 error -.05 far .16 fer-2013 -.05 forc .33 fps .06 gap -.10 geneval .20 imag -.17 inferenc -.10 intensity -.06 intent .15 interaction .05 iou -.14 is -.06 iteration -.05 kernel -.06 latency .14 limit .09 map .16 memory .16 miou .08 model -.18 nma .07 oa .14 oi .10 opinion -.07 oracl -.09 p .19 pair -.06 parameter -.08 per -.17 performanc -.26 pfer .07 progres .11 r2 -.09 rat .30 ratio .19 recall -.13 recovery .30 referenc .17 reviewer -.12 roc-auc -.09 scenario -.06 scor -.54 screenshot-pro .07 sensitivity .21 simpler -.06 stat -.05 succes .20 task -.11 tau_b .09 terrain -.06 together -.08 trial -.09 usag -.34 weight -.07 κ -.08
kind/bare dataset .18 default -.33 loose -.13 phrase .06 specific .22
kind/cost dataset -.07 default .56 phrase -.32 specific -.14
kind/factor dataset -.10
kind/percent dataset -.06 default -.39 loose .28 phrase -.08 specific .25
kindOf/change dataset -.17 loose .05 phrase -.12 specific .23
kindOf/score dataset .12 default -.13 loose .10 phrase -.22 specific .12
lastKind/dataset first -.26 other_dataset .28 other_loose -.17 other_phrase .14 other_specific -.08 same_dataset .79 same_default -.21 same_loose -.16 same_phrase -.13 same_specific -.26
lastKind/default first .43 other_dataset -.07 other_default .26 other_phrase -.24 other_specific -.09 other_undefined -.15 same_dataset -.21 same_default .54 same_loose -.23 same_phrase -.35
lastKind/loose first -.22 other_dataset -.09 other_loose .34 other_phrase -.08 other_specific .05 same_dataset -.41 same_default -.06 same_loose .32 same_phrase -.12 same_specific .26 same_undefined .12
lastKind/phrase first -.06 other_dataset -.13 other_default -.30 other_loose -.23 other_phrase .11 other_undefined .11 same_dataset -.13 same_default -.27 same_loose .13 same_phrase .65 same_specific -.21 same_undefined -.06
lastKind/specific first .11 other_loose .07 other_phrase .07 other_specific .07 same_loose -.07 same_phrase -.05 same_specific .22
length/dataset 1 .07 2 -.10 4 -.06
length/loose 1 .23 2 .09 3 -.07 4 -.08
length/phrase 1 -.19 3 .05 4 -.17
length/specific 1 .15 2 .22
link/after ( -.14 ; -.06 across -.10 and -.28 and_…_% .06 average .06 faster .22 fewer .10 for -.06 gain_…_the .10 higher .07 improvement_in .09 improvement_…_on .08 in .14 in_the -.13 inference .07 lower .09 nothing .81 of .28 of_the .19 of_…_on -.05 of_…_the -.06 on -.13 on_a -.05 on_…_and .13 over -.09 over_…_on -.09 reduction_in .27 under -.09
link/before ( -.06 (_+ .37 (_…_+ -.12 (_…_of .18 (_…_to -.12 )_of -.05 )_…_to .08 , -.18 ,_+ -.06 ,_and -.10 ,_…_a -.09 ,_…_by .28 ,_…_reaches .11 : .28 = .24 =_…_= -.07 achieved -.06 achieves -.09 and -.38 and_…_to .22 by .17 by_+ .15 by_…_to .16 for_…_and .09 from .12 from_…_to .17 in .21 nothing -.07 of .12 of_…_and .15 on_…_+ -.09 on_…_and .15 on_…_by .17 under .11 with -.07
list list-not-by-turns -.20 list-other-place -.20 list-same-place .38 respectively-by-turns .15 respectively-same-place .15
measure/dataset no_bare_change .08 no_bare_score .10 no_cost_score -.07 no_factor_change -.10 no_percent_change -.14 no_percent_score .09
measure/loose no .20 no_bare_score -.18 no_cost_score .10 no_percent_change .11 no_percent_score .15 yes_bare_change -.08 yes_bare_score .11 yes_cost_score -.13 yes_percent_score .05
measure/phrase no -.66 no_bare_change .08 no_bare_score -.09 no_cost_score -.36 no_percent_change -.39 no_percent_score .09 yes .32 yes_bare_score .08 yes_percent_change .19
measure/specific no .17 no_bare_score .29 no_percent_change .17 no_percent_score -.26 yes .18 yes_bare_change .08 yes_bare_score -.11 yes_cost_score -.14 yes_percent_score .34
nearest/dataset after0 .23 after1 .09 after3 -.05 before1 -.32 before3 -.15 before4 .11
nearest/loose after1 .08 after2 .12 after3 -.13 after4 .05 before0 .37 before1 .28 before2 .12 before4 -.10
nearest/phrase after0 .17 after1 -.07 after2 -.10 after3 -.11 after4 -.12 before1 .23 before2 -.17 before3 -.13 before4 -.18
nearest/specific after0 .26 after1 -.20 before0 .59 before2 .06 before3 -.14 before4 -.18
order/dataset after0 .30 before0 .20 before1 -.24 before2 -.09 before3 -.14
order/loose after0 .29 after1 -.12 before0 .10 before1 .17 before2 -.13 before3 -.12
order/phrase after0 .19 after1 -.13 after2 -.09 after3 -.19 before0 .09 before1 .14 before2 -.07 before3 -.25
order/specific after0 .09 before0 .48 before1 -.11 before3 -.05
otherPattern/dataset M-(N -.13 M-V-by-N -.10 M-of-N -.22 M=N -.30 N-Name -.19 V-M-by-N -.11
otherPattern/default M-(N -.19 M-V-by-N -.06 M-of-N -.07 M=N -.08
otherPattern/loose M-V-by-N .11 M-of-N .06 N-M-gain .19 N-Name -.34 N-compare-M -.15 N-gain-in-M -.19 V-M-by-N -.42 V-M-from-N .05
otherPattern/phrase M-(N -.05 M-of-N .31 M=N -.29 N-M-gain -.18 N-compare-M -.20 N-gain-in-M -.09 V-M-by-N -.16 V-M-from-N -.07
otherPattern/specific M-V-by-N -.13 N-compare-M -.12 N-gain-in-M -.06 V-M-from-N -.07
pattern/change M-(N .10 M-N -.13 M-V -.08 M-V-by-N .18 M-by-N -.13 M-gain-of-N .07 M-of-N -.22 M-to-N -.06 M=N -.10 N-M-gain .08 N-Name .32 N-across-M -.10 N-compare-M .57 N-gain-in-M .38 N-gain-in-Name .35 N-gain-on-Name .17 N-in-M .12 V-M -.26 V-M-by-N .70
pattern/score M-N .10 M-V .23 M-V-by-N -.06 M-at-N -.12 M-of-N .19 M-to-N -.11 M=N .85 N-M .16 N-Name .21 N-for-Name -.08 N-on-M -.09 V-M .20 V-M-from-N .17 V-M-to-N .09
patternOf/dataset M=N .33 N-Name -.12 N-gain-on-Name .06
patternOf/loose M-(N -.10 M-N -.10 M-V-by-N .06 M-by-N .05 M-of-N -.07 M=N .14 N-M-gain .17 N-Name .07 N-compare-M .23 N-gain-in-M .21 V-M -.06 V-M-by-N .39 V-M-from-N .15
patternOf/phrase M-(N .15 M-N -.11 M-V .22 M-V-by-N -.06 M-by-N -.23 M-of-N -.07 M-to-N -.10 M=N .19 N-M .11 N-M-gain -.09 N-Name .35 N-across-M -.10 N-compare-M .26 N-for-Name -.08 N-gain-in-M .17 N-gain-in-Name .30 N-in-M .05 N-on-M -.11 V-M-by-N .19
patternOf/specific M-N .17 M-V -.05 M-V-by-N .10 M-of-N .12 M=N .10 N-M .09 N-Name .23 N-in-Name .06 V-M-by-N .06
patternWith M-(N_loose_L -.07 M-(N_phrase_ -.08 M-(N_phrase_L -.12 M-N_phrase_ -.13 M-N_phrase_LD -.10 M-N_phrase_S .16 M-N_specific_S .14 M-V-by-N_loose_LD -.08 M-V_loose_L .10 M-V_loose_LD -.18 M-V_loose_SL .07 M-V_phrase_ .29 M-by-N_loose_L .14 M-by-N_phrase_L -.15 M-by-N_phrase_LD -.06 M-of-N_loose_L -.21 M-of-N_loose_SL .09 M-of-N_specific_SL .06 M=N_dataset_LD .33 M=N_phrase_ .08 M=N_phrase_S .12 N-M-gain_loose_L .12 N-M-gain_phrase_L -.10 N-M_loose_L .16 N-M_loose_SL -.19 N-M_phrase_L .13 N-M_specific_SLD .06 N-Name_dataset_LD -.15 N-Name_phrase_L .19 N-Name_specific_SL .09 N-Name_specific_SLD .08 N-compare-M_loose_L .15 N-compare-M_phrase_L .13 N-for-M_phrase_L .13 N-for-M_phrase_S -.07 N-gain-in-M_loose_L .16 N-on-M_phrase_LD -.06 N-on-Name_dataset_D .20 N-on-Name_dataset_LD -.08 N-on-Name_dataset_SLD -.11 V-M-by-N_loose_L .31 V-M-by-N_loose_LD .10 V-M-by-N_phrase_S .05 V-M-from-N_loose_L .06 V-M_dataset_LD -.07 V-M_loose_L -.14 V-M_loose_LD -.09 V-M_loose_SL .08 V-M_loose_SLD .09 V-M_phrase_ -.06 V-M_phrase_L .08 V-M_phrase_LD .13 V-M_specific_SD .09 V-M_specific_SL -.09 V-M_specific_SLD -.08
repeat/dataset 0 -.11 1 .23 3 -.15
repeat/loose 1 .13 2 .13 3 -.10
repeat/phrase 0 -.14 1 -.47 2 -.34 3 .54 4 .07
repeat/specific 2 .07 3 .21 4 .06
run/dataset even-other -.42 even-same .35 respectively-uneven-other -.20 respectively-uneven-same -.06 single .16 uneven-other -.20 uneven-same -.06
run/loose even-other -.21 even-same .05 respectively-even-other -.06 single .34
run/phrase even-other -.25 even-same .54 respectively-even-other -.20 respectively-even-same .38 single -.41
run/specific single .18
sameAsLast/dataset other-unit -.06 same-unit -.13 same-unit_2 -.08 same-unit_4-5 -.18 same-unit_by_and -.08
sameAsLast/loose other-unit -.08 other-unit_3 -.06 other-unit_4-5 -.12 other-unit_9-12 .10 other-unit_by_and -.07 pair .30 same-unit .82 same-unit_1 .25 same-unit_2 .16 same-unit_3 .06 same-unit_4-5 .21 same-unit_6-8 -.15 same-unit_9-12 .23 same-unit_by_, -.14 same-unit_by_and .11 same-unit_by_on .09 same-unit_by_to .20 same-unit_by_vs .09 same-unit_far .06
sameAsLast/phrase other-unit .15 other-unit_other-sentence .14 pair .20 same-unit .82 same-unit_1 .26 same-unit_2 .24 same-unit_3 .08 same-unit_6-8 .32 same-unit_9-12 -.11 same-unit_by_, .08 same-unit_by_vs .25 same-unit_far .10
sameAsLast/specific other-unit -.25 other-unit_3 -.08 other-unit_6-8 -.08 other-unit_by_, -.07 other-unit_other-sentence .09 pair .14 same-unit .41 same-unit_1 .22 same-unit_2 -.07 same-unit_3 .08 same-unit_4-5 .17 same-unit_by_to .12 same-unit_by_vs .07
unit/dataset % -.09 none .18 percentage_points -.08 points .16 x -.10
unit/default % -.35 FPS .43 N -.12 kbps .13 minutes -.09 ms .20 none -.33 percentage_points -.08 points .11 pp -.07
unit/loose % .31 FPS -.12 ms -.14 none -.13 percentage_points .15 points -.17 s .19
unit/phrase % .22 FPS -.32 N .16 bits .06 environment_steps_per_second -.06 kbps -.13 minutes .10 none .06 percentage_points -.22 points -.15 pp .07 seconds -.07
unit/specific % -.08 none .22 percentage_points .25
verbBefore/after compare1 .41 cost1 .17 gain3 .10 improve1 -.13 improve2 -.13 improve3 .10 loss2 .17 loss3 -.09 mean1 .35 mean3 .21 reduce1 -.11 reduce2 -.17 report1 -.10 report2 .13 report3 .32
verbBefore/before compare1 .35 cost1 .10 gain1 .13 gain2 -.32 gain3 -.22 improve1 .33 improve2 .34 improve3 -.40 loss2 .19 loss3 -.08 mean1 .44 mean2 -.06 mean3 .38 reduce1 .06 reduce2 .31 report1 .36 report2 .28 report3 .44
verbBefore/inherited gain2 .27 improve1 .38 improve2 .32 reduce2 .27 report2 .08
wordBefore % .62 ' -.19 ( .17 ) .23 , .32 . -.06 / .06 ; .08 <number> -.32 a -.09 achieve -.09 achieving .10 across -.28 all -.13 an .24 and -.30 are -.08 as -.08 at -.19 average .54 baseline -.11 benchmark .12 boosting .07 both .12 competitive -.07 comprehensive -.08 consistent .07 degrade -.12 delivering .20 evaluated -.05 fapo .05 faster .16 final -.09 finetuned -.05 for -.14 four -.07 from .15 gpu -.09 high -.08 higher .48 improve .16 improves .15 improving .17 in .51 including -.06 inference .10 introduce .42 is -.11 its -.12 layout -.07 learning -.15 lower -.13 matched -.07 mean .10 memory -.20 models -.06 near-zero -.07 no -.08 of .25 on .19 our -.09 outperforms -.09 over -.27 overall .18 percent .09 pinchbench .07 produce -.12 reasoning .15 reduces .23 reducing .16 report -.10 retained -.09 slashing -.11 sota -.13 step .05 strong -.12 stronger .23 strongest -.06 substantial .14 than -.09 that -.09 the .48 these .11 this -.06 three-objective -.06 timing -.13 to -.17 under -.13 while .23 with -.33 zero-shot .07 × -.17
wordBehind/after ( .26 , .22 / .05 : -.25 ; -.08 <number> -.23 _ .09 achieve -.06 across -.09 and .10 at -.13 avg -.06 benchmark .21 by -.08 compared .09 dataset -.11 during -.05 for .13 from -.11 hours .12 in -.22 it -.12 its -.12 of -.14 on .23 over .43 performance .23 remain -.12 simulator -.07 than .12 to -.13 trained -.05 under -.06 using -.10 while .24 without -.07
wordBehind/before ' -.20 ( .18 , -.29 ; -.07 <number> -.20 = .11 a -.08 above -.11 achieved -.07 achieves -.16 across -.14 also -.06 among .07 and -.36 at .11 average .18 benchmark -.12 between .25 by .20 dataset -.09 delta .20 demonstrate -.11 drops -.08 for .13 gains .20 higher -.07 improved -.12 improvement .06 improvement-a -.08 improvements .10 improves .10 in .69 increase -.15 increased .33 is .13 more .16 of .40 on .34 only -.05 outperforms -.15 over .33 per .23 performance .16 required -.06 requiring .09 retrieval .06 score -.08 show .09 subset -.12 than .27 that -.07 trained -.06 under .06 using .10 versus .11 while -.08 with -.25
wordBehind/inherited ( .08 , -.08 . -.25 = -.07 and -.11 by .25 comparable -.06 compared -.06 gains .16 model -.05 over -.09 to .17 usage -.08`

export const DATASET_WEIGHTS = `\
between/after commas0 1.34 commas1 -1.19 commas2 .57 datasets0 .54 datasets1 -.22 datasets2 .40 number -.87 semicolon -1.65
between/before commas0 -.31 commas1 -.15 commas2 -.07 datasets0 1.05 datasets1 -.68 datasets2 -.90 number -.06 semicolon -.28
count none_0_last -.62 none_0_no-last 1.01 none_1_last -.52 none_1_no-last .22 none_2_last -.53 none_2_no-last .94 none_3_last -.60 none_3_no-last 1.13
distance/after 1 .42 2 .47 3 .56 4-5 .45 6-8 .38 9-12 -.58 far -.98
distance/before 1 .76 2 .11 3 .05 4-5 -.49 6-8 -.39 far -.62
distance/outside outside -1.21
link/after )_and -.53 gain_the .21 improvement_on .14 in_the .19 on_on .70 on_the -.08 pass@1_on .10 pdms_on .16
link/before (_( .25 (_+ .66 (_bleu .34 ,_+ -.15 ,_, -.23 ,_achieves -.19 ,_and -.06 :_: .91 and_a -.13 and_and -.82 benchmark_and -.94 by_+ .52 by_by .10 from_from .16 score_and -.09
none/bare 0-near .25 1-near -.26 2-near -.18 3-near -.17 change -.16 score -.19
none/cost 0-near .12 1-near .19 2-near .16 3-near -.08 score .38
none/factor 0-near .26 1-near .13 2-near .51 change .94
none/percent 0-near -.24 1-near -.36 2-near -.08 3-near .74 change .45 score -.39
run/after even-other -.71 even-same 1.56 uneven-other -.75 uneven-same 1.22
run/before uneven-other .88
sameAsLast other-before .86 other-behind 1.22 same .19 same-name -1.30
side/bare after .13 before .55 outside -.33
side/cost after .49 before -.81 outside -.07
side/factor before -.58 outside -.37
side/percent after .09 before .30 outside -.44
wordBefore/after % -.17 ( -.60 , .19 / .47 <number> -.11 across -.39 and .32 improving -.23 on .97 percent .05 the .78
wordBefore/before % -.43 ( .54 , -.60 : .15 <number> -.87 a -.27 across -.12 and -.88 as .06 benchmark .45 challenging .56 from .37 in .08 including .11 industry-scale .30 introduce -.33 on 1.14 that .15 the .43 to -.84 with .20
wordBefore/outside ( -.18 , .43 . .26 <number> .07 and -.61 challenging .91 construct -.23 from .34 in -.28 on -.85 our -.16 public -.42 stratified -.23 the .14 with -.08
wordBehind/after ( -.26 , -.08 . .80 / -.09 : -.54 <number> -.23 and .79 avg .18 benchmark .08 by -.52 dataset .77 datasets .17 for -.29 from -.83 grounding .22 long .12 model -.78 overall -.05 score .41 selected .31 setup .05 simulator -.08 with .28
wordBehind/before ( .95 , -.38 : .77 and -.47 avg -.07 benchmark .23 benchmarks -.31 by .44 class-conditional .22 data -1.13 dataset .71 demonstrate -.26 exoskeleton .10 fine-tuning -.32 for .31 from .91 is .66 of -1.10 outperforms -.49 pre-training .94 results .16 score -.15 selected .42 show .21 simulator -.13 subset .22 subsets -.20 suite .30 tasks -.80 under -.59 vlm -.22 while -.74 with .30
wordBehind/outside ( -.61 , .18 . -.58 and -.25 benchmark .42 comparisons -.10 comprises -.14 contains .39 dataset 1.28 datasets -.30 driving -.13 features .91 for -.07 ids -.07 images -.23 outperforms -.17 subset -.33 using -.10 videos -.22 with -.06`

export const NAMED_WEIGHTS = `\
after1 ' -.21 ( -.46 ) -.14 , .77 <metric> -.24 analysis -.27 and .41 at -.29 consistently -.10 enables -.28 from -.38 in .24 is -.85 of -.63 tasks -.25 through .35
after2 ( .09 , -.05 . -.26 <metric> .33 <number> -.42 a -.33 and .20 but .38 by .12 highlighting -.07 improves -.40 is -.23 only .43 the -.46 to -.26
before1 ( -.55 , .20 <edge> .36 <number> -.78 a -.32 and .66 best .19 can -.33 higher -.07 improves .48 in .63 of -.26 reduces -.09 s .20 state-of-the-art .25 temporal -.15 that -.60 using -.28 with -.42
before2 % -.09 ) -.27 <edge> .41 <metric> .08 <number> -.22 a -.51 achieves .07 and -.12 autoencoder -.19 gaussians -.31 introduce .38 introduces .29 lower .07 methods -.16 on -.05 propose -.16 reduces .24 show -.10 than -.08 the -.25 trained -.34 we -.18 with .41
count 1 .35 2 -.26 3 -.83
cue agent .13 baseline -.35 beat -.11 compare .39 condition .37 data .17 gain .32 improve -.26 loss -.54 mean .42 reduce .07 report 1.00 risk .43 setVerb -.24 setup .84 share -.72 stat .09 time -.58
form capital -.13 small -.62 words1 -.62 words2 -.37 words3 .25
head accuracy .53 alignment -.81 consistency -.87 divergence -.35 error .59 f1 -.14 index .29 loss -.63 mae -.19 pass@k .16 perplexity .53 precision -.65 rate .53 rates .56 ratio .07 recall -.13 score .14 sensitivity -1.03 similarity -.38 time .21 validity -.45
kind defined .20 plain -.94
list loose .22 specific .80
near achieves .36 achieves_behind -.32 achieving_behind .34 best .20 both .11 consistently .59 consistently_behind -.39 drops .34 evaluation .20 higher -.07 improve_behind -.27 improves .62 improves_behind -.33 including -.07 index .29 introduce .22 lower .07 metric .39 metrics 1.10 metrics_behind .55 outperforming .14 outperforms_behind -.29 propose .33 reduces -.05 reduces_behind -.10 score .08 using -.08 using_behind -.41
number 1 -.50 3 -.60 4-5 .49 6-8 -1.01 before -.60
place first -1.02 first-half -.61 second-half .88`
