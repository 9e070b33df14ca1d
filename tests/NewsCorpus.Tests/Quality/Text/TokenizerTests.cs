using NewsCorpus.Quality.Text;

namespace NewsCorpus.Tests.Quality.Text;

public sealed class TokenizerTests
{
    [Fact]
    public void Split_CombiningMark_EndsAWord() => Assert.Equal(["e", "te"], Tokenizer.Words.Split("e\u0301te"));

    [Fact]
    public void Split_HanInUnspacedMode_CountsOneByOne() => Assert.Equal(["東", "京", "2024", "年"], Tokenizer.Unspaced.Split("東京 2024年"));

    [Fact]
    public void Split_MiddleDotInPlainText_IsAToken() => Assert.Equal(["ア", "・", "ン"], Tokenizer.PlainText.Split("ア・ン"));

    [Fact]
    public void Split_LettersOutsideTheBasicPlane_AreWords() => Assert.Equal(["𐐀𐐁", "x"], Tokenizer.Words.Split("𐐀𐐁-x"));
}
