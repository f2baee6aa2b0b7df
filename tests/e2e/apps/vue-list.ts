import { createApp, h, onMounted, ref } from "vue";

/** The same with Vue. */
createApp({
  setup() {
    const round = ref(0);
    onMounted(() => {
      const timer = setInterval(() => {
        if (++round.value === 100) clearInterval(timer);
      }, 5);
    });
    return () =>
      h(
        "ul",
        Array.from({ length: 20 }, (_, n) => (n + round.value) % 20).map((n) =>
          h(
            "li",
            { key: n },
            n % 2 === 0
              ? [`Router `, h("b", "Huawei"), ` AX${n}, seen ${round.value} times`]
              : `Camera Dahua ${n}/${round.value}`,
          ),
        ),
      );
  },
}).mount("#app");
