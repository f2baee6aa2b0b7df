console.log("spot");
