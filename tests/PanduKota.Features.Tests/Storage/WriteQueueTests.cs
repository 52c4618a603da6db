using PanduKota.Features.Storage;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Storage;

public sealed class WriteQueueTests
{
    [Fact]
    public async Task One_writes_at_a_time_in_the_order_they_came()
    {
        using var queue = WriteQueue.OneByOne();
        var (order, inside, most) = (new List<int>(), 0, 0);
        var first = await queue.Enter(CancellationToken.None);
        var others = new List<Task>();
        for (var i = 0; i < 20; i++)
        {
            // Up to where it waits, an async method runs in place: they stand in line in this order.
            others.Add(Write(i));
        }
        order.ShouldBeEmpty();
        await first.DisposeAsync();
        await Task.WhenAll(others);

        order.ShouldBe(Enumerable.Range(0, 20));
        most.ShouldBe(1);

        async Task Write(int number)
        {
            await using var turn = await queue.Enter(CancellationToken.None);
            most = Math.Max(most, Interlocked.Increment(ref inside));
            // What a bulk write does: it waits for something else in the middle of its turn.
            await Task.Delay(1);
            order.Add(number);
            Interlocked.Decrement(ref inside);
        }
    }

    [Fact]
    public async Task Who_gives_up_waiting_keeps_nobody_from_his_turn()
    {
        using var queue = WriteQueue.OneByOne();
        using var giveUp = new CancellationTokenSource();
        var first = await queue.Enter(CancellationToken.None);
        var second = queue.Enter(giveUp.Token);
        var third = queue.Enter(CancellationToken.None);
        await giveUp.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(async () => await second);
        third.IsCompleted.ShouldBeFalse();
        await first.DisposeAsync();
        await using var turn = await third;
    }

    [Fact]
    public async Task A_writer_that_fails_hands_its_turn_on()
    {
        using var queue = WriteQueue.OneByOne();
        await Should.ThrowAsync<InvalidOperationException>(Fail);
        await using var turn = await queue.Enter(CancellationToken.None);

        async Task Fail()
        {
            await using var mine = await queue.Enter(CancellationToken.None);
            throw new InvalidOperationException("Penyimpanan gagal.");
        }
    }

    [Fact]
    public async Task After_its_turn_a_writer_leaves_the_thread_of_the_queue()
    {
        using var queue = WriteQueue.OneByOne();
        var first = await queue.Enter(CancellationToken.None);
        // Without the context of the test runner, as in the web process.
        var (within, after) = await Task.Run(async () =>
        {
            var second = Second();
            await first.DisposeAsync();
            return await second;
        });

        within.ShouldBe("PanduKota writes");
        after.ShouldBeTrue();

        async Task<(string?, bool)> Second()
        {
            string? name;
            await using (await queue.Enter(CancellationToken.None))
            {
                name = Thread.CurrentThread.Name;
            }
            return (name, Thread.CurrentThread.IsThreadPoolThread);
        }
    }

    [Fact]
    public async Task Where_the_database_takes_many_writers_nobody_waits()
    {
        using var queue = WriteQueue.Open();
        await using var first = await queue.Enter(CancellationToken.None);
        var second = queue.Enter(CancellationToken.None);

        second.IsCompleted.ShouldBeTrue();
        await (await second).DisposeAsync();
    }
}
