using NewsCorpus.Benchmarks.Gate;

namespace NewsCorpus.Tests.Gate;

public sealed class FloorsTests
{
    private const string Json = """
        {
          "generated": {
            "machine_ms": 4,
            "speed": { "atLeast": 20, "tolerance": 0.1, "scales": true },
            "time": { "atMost": 10, "scales": true },
            "ratio": { "atLeast": 1.5 }
          }
        }
        """;

    [Theory]
    [InlineData("speed", 18, null)]
    [InlineData("speed", 17.9, "speed is 17.90; it must be at least 20.00, less 10%.")]
    [InlineData("time", 10, null)]
    [InlineData("time", 10.1, "time is 10.10; it must be at most 10.00, plus 0%.")]
    [InlineData("ratio", double.NaN, "ratio is NaN; it must be at least 1.50, less 0%.")]
    [InlineData("unknown", 0, null)]
    public void Breach_Figure_IsHeldAgainstItsFloorAndTolerance(string name, double value, string? breach) =>
        Assert.Equal(breach, Made().Breach(new Figure(name, value, "")));

    [Theory]
    [InlineData("speed", 9, true)]
    [InlineData("speed", 8.9, false)]
    [InlineData("time", 20, true)]
    [InlineData("time", 20.1, false)]
    [InlineData("ratio", 1.4, false)]
    public void Breach_MachineOfHalfTheSpeed_AsksHalfOfTimesAndAllOfRatios(string name, double value, bool passes)
    {
        var floors = Made();
        floors.Measure(new Figure("machine_ms", 8, ""));
        Assert.Equal(passes, floors.Breach(new Figure(name, value, "")) is null);
    }

    [Fact]
    public void Breach_FasterMachine_KeepsTheFloor()
    {
        var floors = Made();
        floors.Measure(new Figure("machine_ms", 2, ""));
        Assert.Null(floors.Breach(new Figure("time", 10, "")));
        Assert.NotNull(floors.Breach(new Figure("speed", 17, "")));
    }

    [Fact]
    public void Tighten_Figures_MoveFloorsTowardsTheBetterOnly()
    {
        var floors = Made();
        foreach (var figure in new Figure[] { new("speed", 25.678, ""), new("time", 12, ""), new("ratio", 1.2, "") }) floors.Tighten(figure);
        var tightened = new Floors(floors.ToJson(), "generated");
        Assert.NotNull(tightened.Breach(new Figure("speed", 25.67 * 0.89, "")));
        Assert.Null(tightened.Breach(new Figure("speed", 25.67 * 0.91, "")));
        Assert.Null(tightened.Breach(new Figure("time", 10, "")));
        Assert.NotNull(tightened.Breach(new Figure("ratio", 1.4, "")));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{ "development": {} }""")]
    public void Floors_WithoutTheInputs_IsRefused(string json) => Assert.Throws<InvalidDataException>(() => new Floors(json, "generated"));

    private static Floors Made() => new(Json, "generated");
}
