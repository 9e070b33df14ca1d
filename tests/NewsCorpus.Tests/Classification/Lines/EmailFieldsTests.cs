using NewsCorpus.Classification.Lines;

namespace NewsCorpus.Tests.Classification.Lines;

public class EmailFieldsTests
{
    private const string Paragraph = "The ferries of Quillport will not run before Sunday, because the northern quay is closed and the southern one is too shallow for them at low tide, the harbour office said.";

    [Theory]
    [InlineData("Get the most important news of the harbour every morning.", "Enter your email address")]
    [InlineData("Jeden Morgen das Wichtigste aus dem Hafen.", "Ihre E-Mail-Adresse")]
    [InlineData("Recevez chaque matin les nouvelles du port.", "Votre adresse e-mail")]
    [InlineData("Главные новости порта каждое утро.", "Введите адрес электронной почты")]
    [InlineData("港の大切なニュースを毎朝お届けします。", "メールアドレスを入力")]
    public void Lower_OfferAboveFieldForAddress_IsNoText(string offer, string field) =>
        Assert.Equal([2, 2, -4, -4, -4, 2], Lowered($"{Paragraph}\n\n{Paragraph}\n\nMorning tide\n\n{offer}\n\n{field}\n\n{Paragraph}"));

    [Fact]
    public void Lower_ParagraphOfSeveralSentencesAboveFieldForAddress_KeepsItsScore() =>
        Assert.Equal([2, 2, -4], Lowered($"{Paragraph}\n\n{Paragraph} The work goes on. It will take until the summer.\n\nEmail address"));

    [Fact]
    public void Lower_FieldForAddressAboveText_KeepsWhatIsAboveIt() => Assert.Equal([2, -4, 2, 2], Lowered($"Read what the harbour says.\n\nYour email\n\n{Paragraph}\n\n{Paragraph}"));

    [Fact]
    public void Lower_SentenceAboutAddresses_KeepsItsScore() => Assert.Equal([2, 2, 2, 2], Lowered($"{Paragraph}\n\n{Paragraph}\n\nThe email address of the harbour office was stolen on Monday.\n\n{Paragraph}"));

    private static float[] Lowered(string text) => LoweredScores.Of(text, static (_, document, scores) => EmailFields.Lower(document, scores));
}
