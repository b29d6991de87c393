package org.hearsay.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.hearsay.claim.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusReaderTest {

  @ParameterizedTest
  @CsvSource({
    "The blast killed at least 12 people., killed flow",
    "Twelve people were killed in the blast., killed flow",
    "Police arrested 30 protesters., arrested flow",
    "'About 40 villagers, who fled in May, were returned on Monday.', returned flow",
    "Forty hostages are still held in the camp., held stock",
    "The army says 20 soldiers are missing., missing stock",
    "There were 14 deaths., died flow",
    "The release of 20 prisoners was delayed., released flow",
    "Some 200 displaced families came., displaced stock",
    "So far 300 patients have been evacuated., evacuated cumulative",
    "There are 20 villagers left., left stock",
    "At least 10 have not been found., none unknown",
    "One study found that it works., none unknown",
    "They released 12 recordings., release flow",
    "She died 20 years ago., none unknown",
    "Six thousand jobs depend on the port., depend stock",
    "The campaign raised $5 million., raised flow",
    "The council will spend $5 million., spent flow",
    "The ministry has accepted 400 applications., accepted flow",
    "About 40 percent of the children were born abroad., born flow",
    "A third of the workers are unpaid., unpaid stock",
    "They cut the tax to 28 percent., cut flow",
    "Forty-one people were shot and killed., killed flow",
    "The four cases he cited are closed., cited unknown",
    "The storm killed 12 soldiers and 3 farmers., killed flow",
    "The port has 20 cranes., none stock",
    "They met 20 farmers whose crops have been ruined., met flow",
    "Eight men were detained attempting to enter the port., held stock",
    "Twenty families were forced to flee., escaped flow",
    "Three leaders were careful to agree., none unknown",
    "They did not hire 20 workers., none unknown",
    "One report says 20 percent of pupils failed., none unknown",
    "The fee is low compared with 24 percent in May., none unknown",
    "The council is spending $5 million on a bridge., spent flow",
    "Police detained 20 protesters on Sunday., held flow",
    "Twenty protesters are being detained., held stock",
    "The mill laid off 40 workers., dismissed flow",
    "Forty workers were laid off., dismissed flow",
    "A man gunned down four people., killed flow",
    "Nine sailors lost their lives., died flow",
    "The mill reported a loss of $3 million., lost flow",
    "She left the school a $2 million donation., donated flow",
    "The plan is backed by 20 delegates., back stock",
    "Forty letters and cards have arrived since May., arrive cumulative",
    "They ended the strike and 20 men have left since they met., leave cumulative",
    "They met since 20 men left., leave flow",
    "The town took in 300 refugees last year., taken in flow",
    "The town has 300 refugees., displaced stock",
    "He served 20 meals., served flow",
    "Twenty men serve on the ship., serve stock",
    "Twenty percent of pupils said they had no books., say unknown",
    "Two officials said they had no books., none unknown",
    "Twenty thieves attack the town every year., attack flow",
    "Their debt stood at 200., stand stock",
    "She died at 92., none unknown",
    "It is a nation of 50 million people., none stock",
    "They released 20 ferrymen., released flow",
    "They released 20 townsfolk., released flow",
    "They released 20 specimens., release flow",
    "They want to have 20 debates., none unknown",
    "The clerk makes $20 an hour., made unknown",
    "The two men asked about the way he held the flag., ask unknown",
    "Twenty shops are closing., close flow",
    "Forty bakeries are closing every 12 months., close flow",
    "He's already received 20 letters., received flow",
    "They've received 20 letters., received flow",
    "'The rule stops the talks, potentially freeing 20 men.', released unknown",
    "The mill sold ships in all 20 towns., none unknown",
    "The mill sold 20 ships in all., sold cumulative",
    "They need 20 nurses., needed unknown",
    "The bridge has cost $20 million so far., cost cumulative",
    "The bridge may cost $20 million so far., cost unknown",
    "The mill has had its best year since 2010 and sold 20 ships., sold flow",
    "The mill has sold 20 ships since 2010., sold cumulative",
    "At least 20 ships have sunk since 2010., sink cumulative",
    "Twenty thousand people had gathered to watch the ships., gather flow",
    "Losses totaled $5 million., totaled unknown",
    "Police may arrest 20 men., arrested unknown",
    "Police want to arrest 20 men., arrested unknown",
    "Police managed to arrest 20 men., arrested flow",
    "Police will arrest 20 men., arrested flow",
    "The mill could sell 20 ships., sold unknown",
    "Three of the 12 men were jailed., imprisoned stock",
    "The first of 12 trucks arrived., none unknown",
    "Some of the 20 men died., none unknown",
    "She knew some of 20 men killed there., killed flow",
    "The idea of deporting 20 men is old., deported unknown",
    "A 12-member board voted no., none unknown",
    "Police jailed 20 as the mayor led the march., imprisoned flow",
    "Two people briefed on the plan said it failed., none unknown",
    "Police called two people briefed on the plan., called unknown",
    "The camp has two people flown in by boat., flown flow",
    "Three members weighing a bid told her so., none unknown",
    "Twelve men jailed in May were farmers., imprisoned stock",
    "The poll put the governing party at 45.1%., none unknown",
    "They cut the growing debt to 28 percent., cut flow",
    "He said that 5 percent is fine., none unknown",
    "A third of the bills are unpaid., unpaid stock",
    "Five percent of children -- those of the town -- were vaccinated., vaccinated cumulative",
  })
  void readsWhatTheClauseSaysOfThoseItCounts(String text, String expected) {
    assertEquals(expected, status(Figures.in(text).get(0)));
  }

  private static String status(Figure figure) {
    return figure.status().map(status -> status.code()).orElse("none")
        + " "
        + figure.measure().name().toLowerCase(Locale.ROOT);
  }
}
