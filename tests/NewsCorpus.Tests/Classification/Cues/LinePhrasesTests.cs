using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Tests.Classification.Cues;

public class LinePhrasesTests
{
    private static readonly LinePhrases s_phrases = new(["all rights reserved"]);

    [Theory]
    [InlineData("The quay at low water (Foto: Mara Quill)", true)]
    [InlineData("The quay at low water © Mara Quill", true)]
    [InlineData("Foto: Mara Quill took this picture of the quay at low water on the morning of the third of May", false)]
    [InlineData("the foto: shows the quay", false)]
    public void Find_Credit_CountsAtTheEndAndInItsCase(string line, bool isCredit) => Assert.Equal(isCredit, s_phrases.Find(line).EndsInCredit);

    [Theory]
    [InlineData("The quay at low water. Foto: Mara Quill", LabelledCredit.AtEnd)]
    [InlineData("The quay at low water (Photo: M. K. Quill/Ledger)", LabelledCredit.AtEnd)]
    [InlineData("Höfnin á fjöru. Ljósmynd/Mara Quill", LabelledCredit.AtEnd)]
    [InlineData("Image credit: Mara Quill", LabelledCredit.Whole)]
    [InlineData("(Foto: Mara Quill / Ledger)", LabelledCredit.Whole)]
    [InlineData("The quay at low water © Mara Quill", LabelledCredit.AtEnd)]
    [InlineData("The quay at low water. © Mara Quill / Ledger", LabelledCredit.AtEnd)]
    [InlineData("The quay at low water (© dpa)", LabelledCredit.AtEnd)]
    [InlineData("© Mara Quill / Ledger", LabelledCredit.Whole)]
    [InlineData("© Йонас Век", LabelledCredit.Whole)]
    [InlineData("© 2025 The Quillport Ledger", LabelledCredit.None)]
    [InlineData("On the old sign the © is hardly to be read", LabelledCredit.None)]
    [InlineData("The quay at low water. © Mara Quill. The ferries wait.", LabelledCredit.None)]
    [InlineData("The quay at low water. Foto:", LabelledCredit.None)]
    [InlineData("Das Bild: der Kai bei Ebbe", LabelledCredit.None)]
    [InlineData("Bild: Wie lange bleibt der Kai noch gesperrt?", LabelledCredit.None)]
    [InlineData("岸壁の石造りの建物。写真:森谷譲", LabelledCredit.AtEnd)]
    [InlineData("摄影：莫维", LabelledCredit.Whole)]
    [InlineData("攝影：莫維", LabelledCredit.Whole)]
    [InlineData("Những gian nhà đá bên bến tàu. Ảnh: Mai Giô Na", LabelledCredit.AtEnd)]
    [InlineData("ภาพ: โยนัส เมอร์เวล", LabelledCredit.Whole)]
    [InlineData("फोटो: योनास वेक", LabelledCredit.Whole)]
    [InlineData("图片来源：莫维", LabelledCredit.Whole)]
    [InlineData("تصوير: يونس مرويل", LabelledCredit.Whole)]
    [InlineData("Hale przy nabrzeżu (fot. Jonasz Merwel)", LabelledCredit.AtEnd)]
    [InlineData("Fot. Jonasz Merwel", LabelledCredit.Whole)]
    [InlineData("The quay at low water. Foto: Privat. The ferries wait.", LabelledCredit.None)]
    internal void Find_LabelledCredit_StandsApartAtTheEnd(string line, LabelledCredit credit) => Assert.Equal(credit, s_phrases.Find(line).Credit);

    [Theory]
    [InlineData("The quay is closed.", 0)]
    [InlineData("Subscribe to our NEWSLETTER", 2)]
    [InlineData("Newsletter, podcast, facebook, twitter, instagram, whatsapp", 4)]
    [InlineData("Anmelden", 1)]
    public void Find_Offers_AreCountedUpToFour(string line, int offers) => Assert.Equal(offers, s_phrases.Find(line).Offers);

    [Fact]
    public void Find_RightsAndTerms_CountInShortLines()
    {
        const string Line = "The Quillport Ledger, All Rights Reserved";
        Assert.True(s_phrases.Find(Line).IsLegal);
        Assert.True(s_phrases.IsLegal(Line));
        Assert.False(s_phrases.Find(Line + new string('.', 200)).IsLegal);
    }

    [Fact]
    public void Find_TextsOfPhrases_CountsOffersAsSearchesOneByOneDo()
    {
        string[] offers = ["login", "log in", "email", "e-mail", "premium", "gratis"];
        string[] pieces = [.. offers, "log", "in", " ", "-", "mail", "Email", "GRATIS", "x"];
        var random = new Random(9);
        for (var round = 0; round < 2000; round++)
        {
            var line = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)]));
            var (count, from) = (0, 0);
            while (count < 4 && offers.Select(o => line.IndexOf(o, from, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).DefaultIfEmpty(-1).Min() is >= 0 and var next) (count, from) = (count + 1, Math.Min(line.Length, next + 2));

            Assert.Equal(count, s_phrases.Find(line).Offers);
        }
    }

    [Fact]
    public void Read_LinesSideBySide_FindsTheirPhrasesAndNoneAcrossTheirEdges()
    {
        string[] lines = ["Log", "in", "Login", "all rights ", "reserved", "All rights reserved", "The quay (Foto: Mara Quill)", "x", "to", ": Mara", "©", "newsletter", "Anmelden und Newsletter", "Fo"];
        var random = new Random(4);
        for (var round = 0; round < 500; round++)
        {
            var chosen = Enumerable.Range(0, random.Next(1, 30)).Select(_ => lines[random.Next(lines.Length)]).ToArray();
            var reader = s_phrases.Read(string.Concat(chosen));
            var start = 0;
            foreach (var line in chosen)
            {
                Assert.Equal(s_phrases.Find(line), reader.Next(start, line.Length));
                start += line.Length;
            }
        }
    }
}
